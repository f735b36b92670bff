import type ts from "typescript";
import { isGuarded } from "./guarded-use";
import { usedMembers } from "./used-members";

/** What is held to the floor. */
export interface FloorRules {
  /** Minor version of ExcelApi 1 that every Excel we serve has. */
  readonly floor: number;
  readonly isOurs: (file: string) => boolean;
  /** The one file in which newer members may stand, each behind a question for its set. */
  readonly isGuardedFile: (file: string) => boolean;
}

/** Uses of members that the oldest Excel we serve does not have. There they end in ApiNotFound, before the eyes of an officer. */
export function newerMemberProblems(program: ts.Program, rules: FloorRules): readonly string[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && rules.isOurs(file.fileName))
    .flatMap((file) =>
      usedMembers(file, checker).flatMap(({ node, member, set }) => {
        if (set.minor <= rules.floor) return [];
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        const use = `${file.fileName}:${String(line + 1)} ${member} needs ${set.name}`;
        if (!rules.isGuardedFile(file.fileName)) return [`${use}: move it to newer-members.ts, or do without`];
        return isGuarded(node, set.minor) ? [] : [`${use}, and nothing asks isSetSupported first`];
      }),
    );
}
