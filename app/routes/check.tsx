import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readPosted } from '../../schemas/posted';
import type { Posted } from '../../schemas/step';
import { check } from '../copy/en/pages/check';
import { shell } from '../copy/en/pages/shell';
import { beforeYouStartStep, CURRENT } from '../rules';
import { en as rulesWords } from '../rules/words/en';
import { readForm } from '../security/form.server';
import { CheckPage } from '../stand/check-page';
import { answerCheck, describeQuestions } from '../stand/check-view';
import { wordsFor } from '../wizard/words';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(check.tab) }];

export const loader = ({ context }: LoaderFunctionArgs) => ({
  questions: describeQuestions(rulesWords),
  open: context.visit !== undefined,
});

/** Answers in the same response, so that nothing is kept and no answer stands in an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const posted = readPosted(form as Iterable<[string, unknown]>)[beforeYouStartStep.id] as Posted | undefined;
  const setting = { today: context.today, edition: CURRENT };
  const answer = answerCheck(posted ?? {}, setting, rulesWords, wordsFor().errors);
  return data(answer, { status: answer.groups ? 200 : 422 });
}

export default function Check() {
  const { questions, open } = useLoaderData<typeof loader>();
  return <CheckPage questions={questions} answer={useActionData<typeof action>()} open={open} />;
}
