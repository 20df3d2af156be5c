import type { FilePage } from '../http/index.ts';
import { plainPage } from './html.ts';
import { MAX_AGE_SECS } from './link-page.ts';

/** What the page does, in a browser. Expressions are read by a parser of its own: nothing typed in is ever run as a program. */
const SCRIPT = String.raw`
'use strict';
const FUNCTIONS = { abs: Math.abs, ceil: Math.ceil, floor: Math.floor, log: Math.log, round: Math.round, sqrt: Math.sqrt };
const TOKEN = /\s*(?:([A-Za-z_][\w./-]*)|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([-+*/()]))/y;
// A metric's name may hold - and /: as long as possible a name that is known, else the part before.
function parse(text, known) {
  let at = 0, token;
  const next = () => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) { if (text.slice(at).trim()) throw new Error('what is ' + text.slice(at) + '?'); token = undefined; return; }
    let name = found[1];
    while (name && !known.has(name) && !(name in FUNCTIONS) && name !== 'rate' && /[-/.]/.test(name)) {
      name = name.slice(0, Math.max(name.lastIndexOf('-'), name.lastIndexOf('/'), name.lastIndexOf('.')));
    }
    at = found[1] ? TOKEN.lastIndex - found[1].length + name.length : TOKEN.lastIndex;
    token = name ? { name } : found[2] ? { number: Number(found[2]) } : { sign: found[3] };
  };
  const expect = (sign) => { if (!token || token.sign !== sign) throw new Error(sign + ' is missing'); next(); };
  const sum = () => {
    let left = product();
    while (token && (token.sign === '+' || token.sign === '-')) {
      const sign = token.sign; next();
      const [a, b] = [left, product()];
      left = (row, last) => sign === '+' ? a(row, last) + b(row, last) : a(row, last) - b(row, last);
    }
    return left;
  };
  const product = () => {
    let left = atom();
    while (token && (token.sign === '*' || token.sign === '/')) {
      const sign = token.sign; next();
      const [a, b] = [left, atom()];
      left = (row, last) => sign === '*' ? a(row, last) * b(row, last) : a(row, last) / b(row, last);
    }
    return left;
  };
  const atom = () => {
    if (!token) throw new Error('something is missing at the end');
    if (token.sign === '-') { next(); const a = atom(); return (row, last) => -a(row, last); }
    if (token.sign === '(') { next(); const inner = sum(); expect(')'); return inner; }
    if (token.number !== undefined) { const value = token.number; next(); return () => value; }
    const name = token.name;
    if (name === undefined) throw new Error('a name or a number is missing before ' + token.sign);
    next();
    if (token && token.sign === '(' && (name in FUNCTIONS || name === 'rate')) {
      next(); const inner = sum(); expect(')');
      if (name !== 'rate') return (row, last) => FUNCTIONS[name](inner(row, last));
      return (row, last) => last ? 1000 * (inner(row, last) - inner(last, last)) / (row.time - last.time) : 0;
    }
    if (!known.has(name)) throw new Error('there is no metric ' + name);
    metrics.add(name);
    return (row) => row[name];
  };
  const metrics = new Set();
  next();
  const evaluate = sum();
  if (token) throw new Error('an operator is missing');
  return { evaluate, metrics };
}
const $ = (id) => document.getElementById(id);
const COLORS = ['#06c', '#c30', '#282', '#a0a', '#b80', '#088', '#666'];
let known = new Set(), lines = [], rows = [], timer;
function draw() {
  const canvas = $('plot'), context = canvas.getContext('2d'), smooth = Math.max(1, Number($('smoothing').value) || 1);
  const plots = lines.map(({ evaluate }) => rows.map((row, i) => evaluate(row, rows[i - 1])))
    .map((values) => values.map((_, i) => { const part = values.slice(Math.max(0, i - smooth + 1), i + 1); return part.reduce((a, b) => a + b, 0) / part.length; }));
  const all = plots.flat().filter(Number.isFinite);
  const limit = (id, fallback) => $(id).value === '' ? fallback : Number($(id).value);
  const low = limit('yMin', Math.min(0, ...all)), high = limit('yMax', Math.max(low + 1e-9, ...all));
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#888';
  context.fillText(String(high), 2, 10); context.fillText(String(low), 2, canvas.height - 2);
  plots.forEach((values, n) => {
    context.strokeStyle = COLORS[n % COLORS.length]; context.beginPath();
    values.forEach((value, i) => context.lineTo(i / Math.max(1, values.length - 1) * canvas.width, canvas.height * (1 - (value - low) / (high - low || 1))));
    context.stroke();
  });
  $('legend').replaceChildren(...lines.map(({ text }, n) => {
    const item = document.createElement('li');
    item.style.color = COLORS[n % COLORS.length];
    item.textContent = text + ': ' + (plots[n].at(-1) ?? '');
    return item;
  }));
}
async function poll() {
  clearTimeout(timer);
  const metrics = [...new Set(lines.flatMap((line) => [...line.metrics]))];
  if (!metrics.length) return;
  if (!$('pause').checked) {
    const since = rows.length ? rows.at(-1).time : -1;
    const answer = await fetch('/graphdata/?metrics=' + metrics.map(encodeURIComponent).join(',') + '&since=' + since).then((each) => each.json()).catch((error) => ({ error: error.message }));
    $('errors').textContent = answer.error ?? '';
    for (const values of answer.data ?? []) rows.push(Object.fromEntries(answer.names.map((name, i) => [name, values[i]])));
    rows = rows.slice(-3600);
    draw();
  }
  timer = setTimeout(poll, 1000);
}
function plot() {
  try {
    lines = $('query').value.split('\n').filter((text) => text.trim()).map((text) => ({ text, ...parse(text, known) }));
    $('errors').textContent = '';
    rows = [];
    history.replaceState(null, '', '?query=' + encodeURIComponent($('query').value));
    poll();
  } catch (error) { $('errors').textContent = error.message; }
}
fetch('/graphdata/').then((answer) => answer.json()).then((names) => {
  known = new Set(names.concat('time'));
  $('availableMetrics').replaceChildren(new Option('add a metric'), ...names.sort().map((name) => new Option(name)));
  const query = new URLSearchParams(location.search).get('query');
  if (query) { $('query').value = query; plot(); }
});
$('availableMetrics').onchange = ({ target }) => { $('query').value += ($('query').value ? '\n' : '') + target.value; target.selectedIndex = 0; };
$('submit').onclick = plot;
for (const id of ['yMin', 'yMax', 'smoothing']) $(id).onchange = draw;
`;

const BODY = `<h2>Metrics</h2>
<p><select id="availableMetrics" aria-label="Metrics"></select></p>
<p><textarea id="query" rows="4" cols="80" aria-label="Expressions, one a line" placeholder="Arithmetic on metrics, a line each: rate(a) / rate(b)"></textarea>
<button id="submit" type="button">Plot</button></p>
<pre id="errors" role="alert"></pre>
<p><label>Y min <input id="yMin" size="6"></label> <label>Y max <input id="yMax" size="6"></label>
<label>Smooth <input id="smoothing" size="4"> points</label> <label><input id="pause" type="checkbox"> Pause</label></p>
<canvas id="plot" width="1000" height="400"></canvas>
<ul id="legend"></ul>
<script>${SCRIPT}</script>`;

/** `/graphview`: plots figures, and arithmetic on them. (aurora: src/main/resources/scheduler/assets/graphview) */
export function graphViewPage(): FilePage {
  const file = { type: 'text/html', body: Buffer.from(plainPage('Server Graphing', BODY)), maxAgeSecs: MAX_AGE_SECS };
  return {
    path: '/graphview',
    below: true,
    leaderOnly: false,
    file: (rest) => (rest === '' ? file : rest === '/' ? 403 : 404),
  };
}
