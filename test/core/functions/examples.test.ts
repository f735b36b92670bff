import { guidedFunctions } from "../../../core/functions/all-guides";
import { callFunction } from "../../../core/functions/call-function";
import { exampleArguments, exampleFormula } from "../../../core/functions/example-call";
import { serialOfIso } from "../../../core/time/serial";

const examples = guidedFunctions.flatMap(({ spec, guide }) =>
  guide.examples.map((example) => ({ formula: exampleFormula(spec.id, example), spec, example })),
);

test.each(examples)("$formula gives what the documentation says", ({ spec, example }) => {
  const today = serialOfIso(example.today ?? "2024-12-14") ?? 0;
  expect(callFunction(spec.id, exampleArguments(example), { today, lang: "vi" })).toEqual(example.gives);
});

test.each(examples.filter(({ example }) => example.today === undefined))(
  "$formula does not ask what day it is",
  ({ spec, example }) => {
    expect(callFunction(spec.id, exampleArguments(example), { today: 60000, lang: "vi" })).toEqual(example.gives);
  },
);

test.each(guidedFunctions)("the guide of $spec.id speaks of its parameters, each and no other", ({ spec, guide }) => {
  expect(Object.keys(guide.parameters)).toEqual(spec.parameters.map(({ key }) => key));
});
