import type { XmlElement } from "./read-xml";

/** How often an element may stand in its place, and what may stand in it. */
interface Part {
  readonly least: number;
  readonly most: number;
  readonly inside: Shape;
}

/** What may stand in an element, in this order. */
type Shape = Readonly<Record<string, Part>>;

const one = (inside: Shape = {}): Part => ({ least: 1, most: 1, inside });
const maybe = (inside: Shape = {}): Part => ({ least: 0, most: 1, inside });
const some = (inside: Shape = {}): Part => ({ least: 1, most: Number.POSITIVE_INFINITY, inside });
const any = (inside: Shape = {}): Part => ({ least: 0, most: Number.POSITIVE_INFINITY, inside });

const localised: Shape = { Override: any() };
const resource: Shape = { "bt:Override": any() };
const icon: Shape = { "bt:Image": some() };
const location: Shape = { SourceLocation: one() };
const tip: Shape = { Title: one(), Description: one() };
const control: Shape = {
  Label: one(),
  Supertip: one(tip),
  Icon: one(icon),
  Action: one({ TaskpaneId: maybe(), SourceLocation: maybe(), FunctionName: maybe() }),
};
const functions: Shape = { Script: one(location), Page: one(location), Metadata: one(location), Namespace: one() };
const ribbon: Shape = { OfficeTab: some({ Group: some({ Label: one(), Icon: one(icon), Control: some(control) }) }) };

/**
 * The elements of a manifest that we use, in the order that Office demands: it drops an add-in whose manifest has another one without
 * a word. https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml
 */
const manifestShape: Shape = {
  Id: one(),
  Version: one(),
  ProviderName: one(),
  DefaultLocale: one(),
  DisplayName: one(localised),
  Description: one(localised),
  IconUrl: one(localised),
  HighResolutionIconUrl: one(localised),
  SupportUrl: one(localised),
  AppDomains: maybe({ AppDomain: some() }),
  Hosts: one({ Host: some() }),
  Requirements: one({ Sets: one({ Set: some() }) }),
  DefaultSettings: one(location),
  Permissions: one(),
  VersionOverrides: one({
    Hosts: one({
      Host: some({
        Runtimes: one({ Runtime: one() }),
        AllFormFactors: one({ ExtensionPoint: one(functions) }),
        DesktopFormFactor: one({
          GetStarted: one({ Title: one(), Description: one(), LearnMoreUrl: one() }),
          FunctionFile: one(),
          ExtensionPoint: some(ribbon),
        }),
      }),
    }),
    Resources: one({
      "bt:Images": one({ "bt:Image": some(resource) }),
      "bt:Urls": one({ "bt:Url": some(resource) }),
      "bt:ShortStrings": one({ "bt:String": some(resource) }),
      "bt:LongStrings": one({ "bt:String": some(resource) }),
    }),
  }),
};

/** Elements that are missing, too many, unknown, or out of their order. */
export function shapeProblems(root: XmlElement): readonly string[] {
  return root.name === "OfficeApp" ? problemsIn(root, manifestShape, root.name) : [`<${root.name}> is no manifest`];
}

function problemsIn(element: XmlElement, shape: Shape, path: string): readonly string[] {
  const order = Object.keys(shape);
  const problems: string[] = [];
  let place = 0;
  for (const { name } of element.children) {
    const at = order.indexOf(name);
    if (at === -1) problems.push(`<${name}> has no place in ${path}`);
    else if (at < place) problems.push(`<${name}> must stand before <${order[place] ?? ""}> in ${path}`);
    else place = at;
  }
  for (const [name, { least, most, inside }] of Object.entries(shape)) {
    const found = element.children.filter((child) => child.name === name);
    if (found.length < least) problems.push(`<${name}> is missing in ${path}`);
    if (found.length > most) problems.push(`<${name}> stands ${String(found.length)} times in ${path}`);
    for (const child of found) problems.push(...problemsIn(child, inside, `${path}/${name}`));
  }
  return problems;
}
