import type { JSX } from "preact";
import { countText, dmyOfSerial, type HomeView } from "../../core/index";
import { pageTexts } from "../page-texts";
import { Icon } from "../parts/icon";
import { QuotaBar } from "../parts/quota-bar";
import { SeverityMark } from "../parts/severity-mark";
import { useWords } from "../use-words";

/** Where the unit stands: period, quota, due date, findings, and the tables that were recognised. */
export function HomeStanding({ view }: { readonly view: HomeView }): JSX.Element {
  const say = useWords();
  const { progress, due, counts } = view;
  const found = [
    ["error", counts.errors],
    ["explain", counts.explains],
    ["note", counts.notes],
    ["explained", counts.explained],
  ] as const;
  const present = found.filter(([, count]) => count > 0);
  return (
    <section class="standing" aria-label={say(pageTexts.home.standing)}>
      <p class="standing-period">
        {say(pageTexts.home.period, { period: view.period.name, asOf: dmyOfSerial(view.asOf) })}
      </p>
      {progress === null ? null : (
        <div class="card">
          <p class="card-title">{say(pageTexts.home.quota, { quota: progress.quota })}</p>
          <QuotaBar
            ratio={progress.ratio}
            text={progress.text}
            status={progress.status}
            statusText={progress.statusText}
          />
          {progress.basis === "" ? null : <p class="soft">{say(pageTexts.home.basis, { basis: progress.basis })}</p>}
        </div>
      )}
      {due === null ? null : (
        <p class={due.daysLeft < 0 ? "due due-late" : "due"}>
          <Icon name={due.daysLeft < 0 ? "explain" : "clock"} />
          <span>{say(pageTexts.home.due, { due: due.text })}</span>
        </p>
      )}
      {view.tables.length === 0 ? null : (
        <>
          <p class="counts">
            {present.length === 0 ? (
              <span class="severity severity-explained">
                <Icon name="good" />
                {say(pageTexts.home.clean)}
              </span>
            ) : (
              present.map(([kind, count]) => <SeverityMark key={kind} kind={kind} count={count} />)
            )}
          </p>
          <ul class="tables">
            {view.tables.map((table) => (
              <li key={`${table.sheet} ${table.title}`}>
                {say(pageTexts.home.table, { ...table, rows: countText(table.rows) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
