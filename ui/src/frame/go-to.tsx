import { type KeyboardEvent, useId, useState } from 'react';
import { pathTo } from '../routes.ts';
import { navigate } from '../state/location.ts';
import { jobs, pageNamed, roles } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { suggestionsFor, targetOf } from '../view/go-to.ts';

/** A field that leads to a role, a job, an instance or a task by its name, and offers the names that begin as what was typed. */
export function GoTo() {
  const [text, setText] = useState('');
  const [isActive, setActive] = useState(false);
  const [problem, setProblem] = useState('');
  const list = useId();
  const [role = '', ...more] = text.split('/');
  const allRoles = useQuery(isActive ? roles() : undefined).data ?? [];
  const ofRole = useQuery(isActive && more.length > 0 && role !== '' ? jobs(role) : undefined).data ?? [];
  const suggestions = isActive ? suggestionsFor(text, allRoles, ofRole) : [];

  const go = async (field: HTMLElement): Promise<void> => {
    const target = targetOf(text);
    if (target === undefined) return;
    try {
      const route = typeof target === 'string' ? await pageNamed(target) : target;
      if (route === undefined) {
        setProblem(`There is no role or task ${text.trim()}.`);
        return;
      }
      setText('');
      setProblem('');
      // The keys are the page's again.
      field.blur();
      navigate(pathTo(route));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') void go(event.currentTarget);
    else if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <search className="go-to">
      <input
        type="text"
        data-go-to=""
        aria-label="Go to a role, job, instance or task"
        placeholder="Go to role/env/job or task id"
        list={list}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => setActive(true)}
        onBlur={() => setActive(false)}
        onChange={(event) => {
          setText(event.target.value);
          setProblem('');
        }}
        onKeyDown={onKeyDown}
      />
      <datalist id={list}>
        {suggestions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {problem === '' ? null : (
        <span className="problem" role="alert">
          {problem}
        </span>
      )}
    </search>
  );
}
