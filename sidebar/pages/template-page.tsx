import type { JSX } from "preact";
import { pageTexts, registerColumns } from "../page-texts";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { DataTable } from "../parts/data-table";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { useWords } from "../use-words";

const words = pageTexts.template;

/** What a register must look like to be recognised: for whoever opened something else. */
export function TemplatePage(): JSX.Element {
  const say = useWords();
  const { go } = usePanel();
  return (
    <PageFrame title={say(words.title)} onBack={() => go("home")}>
      <p>{say(words.intro)}</p>
      <Section title={say(words.rules)}>
        <ol class="rules">
          {[words.unit, words.header, words.row, words.date].map((rule) => (
            <li key={rule.vi}>{say(rule)}</li>
          ))}
        </ol>
      </Section>
      <Section title={say(words.columns)}>
        <DataTable
          caption={say(words.names)}
          columns={[
            { key: "name", title: say(words.column) },
            { key: "need", title: say(words.need) },
          ]}
          rows={registerColumns.map(({ name, isNeeded }) => ({
            name: say(name),
            need: say(isNeeded ? words.must : words.may),
          }))}
        />
      </Section>
      <Button kind="primary" onPress={() => go("check")}>
        {say(words.check)}
      </Button>
    </PageFrame>
  );
}
