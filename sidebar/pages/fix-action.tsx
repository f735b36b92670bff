import type { JSX } from "preact";
import type { FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { BeforeAfter } from "../parts/before-after";
import { Button } from "../parts/button";
import { useShell } from "../shell-context";
import { useWords } from "../use-words";

/** The safe repair of one finding: shown first, then made. */
export function FixAction({ item }: { readonly item: FindingItem }): JSX.Element | null {
  const say = useWords();
  const { announce } = usePanel();
  const { check, writer } = useShell();
  const { fix } = item;
  if (fix === null) return null;
  const apply = (): void =>
    writer.write(
      () => Promise.resolve(fix.changes),
      say(pageTexts.check.fixed, { count: 1 }),
      (run) => {
        announce(run.label);
        check.start();
      },
    );
  return (
    <div class="action">
      <BeforeAfter before={item.value} after={fix.to} />
      {fix.why === "" ? null : <p class="soft">{fix.why}</p>}
      <Button
        kind="primary"
        onPress={apply}
        disabled={check.isOld || writer.isBusy}
        describedBy={check.isEdited ? "edited-why" : undefined}
      >
        {say(pageTexts.check.fix)}
      </Button>
    </div>
  );
}
