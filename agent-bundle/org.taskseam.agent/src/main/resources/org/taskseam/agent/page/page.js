// Copyright (c) 2026 Taskseam contributors. SPDX-License-Identifier: EPL-2.0
'use strict';
const $ = id => document.getElementById(id);
const LANGUAGES = ['en', 'de', 'fr', 'nl'];
// reasons as they are recorded, and their texts
const GAPS = {'more happened than could be recorded': 'gap.flood', 'only counted, to take less of the PC': 'gap.counted'};
const TABS = ['recorded', 'sent', 'notice', 'access', 'health'];
const PAGE = 50;
let session = sessionStorage.getItem('session') || '';
let language = LANGUAGES.find(l => l === sessionStorage.getItem('language'))
  || LANGUAGES.find(l => (navigator.language || 'en').startsWith(l)) || 'en';
let texts = {};
let status = {};
let tab = '';

const t = (key, values = {}) => {
  const text = String(values.count) === '1' && texts[key + '.one'] || texts[key] || key;
  return text.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);
};

async function call(name, parameters = {}) {
  let answer;
  try {
    answer = await fetch('/api/' + name, {
      method: 'POST', headers: {'X-Taskseam-Session': session}, body: new URLSearchParams(parameters)});
  } catch (e) {
    throw new Error(t('error.gone'));
  }
  if (answer.status === 401) { closed(); throw new Error(''); }
  const result = await answer.json();
  if (!answer.ok) { throw new Error(result.error || answer.statusText); }
  return result;
}

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function toast(text) {
  $('toast').textContent = text;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $('toast').textContent = ''; }, 6000);
}

async function attempt(work) {
  try { await work(); } catch (e) { if (e.message) { toast(e.message); } }
}

function closed() {
  $('page').hidden = true;
  $('closed').hidden = false;
}

async function loadTexts() {
  texts = await call('texts', {language});
  document.documentElement.lang = language;
  $('language').value = language;
  document.querySelectorAll('[data-t]').forEach(e => { e.textContent = t(e.dataset.t); });
  document.querySelectorAll('[data-label]').forEach(e => e.setAttribute('aria-label', t(e.dataset.label)));
}

const clock = (iso, options) => new Date(iso).toLocaleTimeString(language, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...options});
const day = iso => new Date(iso).toLocaleDateString(language, {weekday: 'long', day: 'numeric', month: 'long'});
const count = n => Number(n).toLocaleString(language);

function show(fresh) {
  status = fresh;
  const state = status.state;
  $('state').dataset.state = state;
  $('project').textContent = status.project || '';
  $('headline').textContent = state === 'paused' && status.pausedUntil
    ? t('state.paused.until', {time: clock(status.pausedUntil)}) : t('state.' + state);
  $('detail').textContent = status.reason || t('detail.' + state,
    {applications: (status.applications || []).join(', '), purpose: status.purpose || '', from: status.from || '', until: status.until || ''});
  $('pause').hidden = state !== 'recording' && state !== 'unavailable';
  $('resume').hidden = state !== 'paused';
  $('alarm').hidden = !status.alarm;
  $('alarm').textContent = status.alarm ? t('alarm.' + status.alarm) : '';
  $('saving').hidden = !status.saving;
  $('saving').textContent = status.saving ? t('saving.' + status.saving) : '';
  $('limits').hidden = !status.limits;
  $('limits').textContent = status.limits || '';
  $('pending').hidden = $('forget').hidden = !status.pending;
  $('pending').textContent = t('recorded.lead', {count: count(status.pending)});
  $('fresh').hidden = status.pending === Number($('recorded-list').dataset.pending || 0);
  $('release').disabled = !status.pending || !status.project;
  $('auto').value = status.autoReleaseHours === null ? '' : String(status.autoReleaseHours);
  $('consent').hidden = state !== 'notice';
  document.title = t('state.' + state) + ' · Taskseam';
  if (tab === 'health') { showHealth(); }
}

function figure(list, name, value) {
  list.append(make('div', {}, make('dt', {textContent: name}), make('dd', {textContent: value})));
}

function showHealth() {
  const health = status.health;
  $('figures').replaceChildren();
  $('rates').replaceChildren();
  $('gaps').replaceChildren();
  $('norates').hidden = false;
  if (!health) {
    figure($('figures'), t('health.state'), t('state.' + status.state));
    return;
  }
  figure($('figures'), t('health.last'), t('health.ago', {seconds: count(health.silenceSeconds)}));
  figure($('figures'), t('health.cpu'), t('health.cpu.value', {percent: count(status.cpuPercent)}));
  figure($('figures'), t('health.memory'), t('health.memory.value', {megabytes: count(status.memoryMegabytes)}));
  if (status.browser) { figure($('figures'), t('health.browser'), t('health.browser.' + status.browser)); }
  for (const name of ['arrived', 'recorded', 'refused', 'lost', 'found', 'notFound']) {
    figure($('figures'), t('health.' + name), count(health[name]));
  }
  $('norates').hidden = Object.keys(health.perMinute).length > 0;
  for (const [source, rate] of Object.entries(health.perMinute)) { figure($('rates'), texts['source.' + source] || source, count(rate)); }
  for (const gap of health.gaps) {
    const reason = gap.reason in GAPS ? t(GAPS[gap.reason]) : gap.reason;
    $('gaps').append(make('li', {textContent: clock(gap.at) + ' · ' + (gap.lost ? count(gap.lost) + ' · ' : '') + reason}));
  }
  if (!health.gaps.length) { $('gaps').append(make('li', {textContent: t('health.nogaps')})); }
}

// one event in words
function sentence(event) {
  const known = event.element || event.cell;
  const key = 'say.' + event.action.replaceAll(' ', '.');
  const what = known ? t('say.quoted', {what: known}) : event.role ? t('say.nameless', {role: event.role}) : t('say.somewhere');
  return t(key in texts ? key : 'say.other', {
    what, count: event.value_length || '', keys: event.shortcut || '', action: event.action,
    application: event.application || '', reason: event.element || ''});
}

// the picture of an event, shown when it is asked for
function picture(event) {
  const button = make('button', {type: 'button', className: 'picture', textContent: t('picture.show')});
  button.setAttribute('aria-label', t('picture.show') + ': ' + sentence(event) + ', ' + clock(event.time));
  button.onclick = () => attempt(async () => {
    const {png} = await call('picture', {id: event.id});
    button.replaceWith(make('img', {src: 'data:image/png;base64,' + png, alt: t('picture.alt', {what: sentence(event)}), className: 'picture', tabIndex: -1}));
  });
  return button;
}

function eventRow(event, deletable) {
  const where = [event.window, event.group, event.cell && event.element ? event.cell : '', event.url, event.application].filter(Boolean);
  const body = make('div', {className: 'what'}, make('div', {textContent: sentence(event), className: event.action === 'gap' || event.action === 'other application' ? 'none' : ''}));
  if (where.length) { body.append(make('div', {className: 'where', textContent: [...new Set(where)].join(' · ')})); }
  if (event.evidence) { body.append(deletable ? picture(event) : make('div', {className: 'where', textContent: t('picture.sent')})); }
  const row = make('li', {}, make('time', {dateTime: event.time, textContent: clock(event.time, {second: '2-digit'})}), body);
  if (deletable && event.action !== 'gap') {
    const button = make('button', {type: 'button', className: 'danger', textContent: t('delete')});
    button.setAttribute('aria-label', t('delete.one', {what: sentence(event), time: clock(event.time)}));
    button.onclick = () => attempt(async () => {
      await call('delete', {id: event.id});
      const next = row.nextElementSibling && row.nextElementSibling.querySelector('button');
      row.replaceWith(eventRow({action: 'gap', time: event.time, element: ''}, false));
      (next || $('main')).focus();
      const now = await call('status');
      $('recorded-list').dataset.pending = now.pending;
      show(now);
    });
    row.append(button);
  }
  return row;
}

async function loadEvents(name, first) {
  const list = $(name + '-list');
  if (first) {
    list.replaceChildren();
    Object.assign(list.dataset, {before: '', day: '', pending: status.pending});
    $('fresh').hidden = true;
  }
  const events = await call(name === 'sent' ? 'sent' : 'events', {before: list.dataset.before, limit: PAGE});
  for (const event of events) {
    const date = event.time.slice(0, 10);
    if (date !== list.dataset.day) {
      list.append(make('li', {className: 'day', textContent: day(event.time)}));
      list.dataset.day = date;
    }
    list.append(eventRow(event, name === 'recorded'));
    list.dataset.before = event.id;
  }
  $(name + '-more').hidden = events.length < PAGE;
  $(name + '-empty').hidden = list.children.length > 0;
}

async function loadApplications() {
  const applications = await call('applications');
  const chosen = $('applications').value;
  $('applications').replaceChildren(...Object.entries(applications).map(([name, n]) =>
    make('option', {value: name, textContent: name + ' (' + count(n) + ')'})));
  if (chosen in applications) { $('applications').value = chosen; }
  $('delete-application').disabled = $('applications').disabled = !Object.keys(applications).length;
}

// the notice: headings, lists and tables of Markdown, as elements and never as markup
function paper(markdown) {
  const out = [];
  let list = null;
  let body = null;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('* ')) { list = null; }
    if (!line.startsWith('|')) { body = null; }
    const heading = line.match(/^(#{1,3}) (.*)/);
    if (heading) {
      out.push(make('h' + heading[1].length, {textContent: heading[2]}));
    } else if (line.startsWith('* ')) {
      if (!list) { list = make('ul'); out.push(list); }
      list.append(make('li', {textContent: line.slice(2)}));
    } else if (line.startsWith('|--')) {
      continue;
    } else if (line.startsWith('|')) {
      const cells = line.split('|').slice(1, -1).map(c => c.trim());
      if (!body) {
        body = make('tbody');
        out.push(make('div', {className: 'scroll'}, make('table', {},
          make('thead', {}, make('tr', {}, ...cells.map(c => make('th', {scope: 'col', textContent: c})))), body)));
      } else {
        body.append(make('tr', {}, ...cells.map(c => make('td', {textContent: c}))));
      }
    } else if (line.trim()) {
      out.push(make('p', {textContent: line}));
    }
  }
  return out;
}

async function loadNotice() {
  if (!status.project) { $('paper').replaceChildren(make('p', {textContent: t('detail.unconfigured')})); return; }
  const notice = await call('notice', {language});
  $('paper').replaceChildren(...paper(notice.text));
  $('accept').dataset.notice = notice.version;
}

/** In plain words, as far as this page knows them. */
const accessed = what => 'access.what.' + what in texts ? t('access.what.' + what) : what;

async function loadAccess() {
  const access = await call('access');
  $('access-table').hidden = !access.entries.length;
  $('access-empty').hidden = access.entries.length > 0;
  $('access-empty').textContent = t(access.known ? 'access.none' : 'access.unknown');
  $('access-table').tBodies[0].replaceChildren(...access.entries.map(e => make('tr', {},
    ...[day(e.time) + ', ' + clock(e.time), e.who, accessed(e.what),
      e.about === '*' ? t('access.about.all') : e.about, e.why].map((c, i) => {
      const cell = make('td', {textContent: c});
      // where there is no room for columns, each cell says what it is
      cell.dataset.heading = $('access-table').tHead.rows[0].cells[i].textContent;
      return cell;
    }))));
}

async function open(name, focus) {
  tab = name;
  for (const other of TABS) {
    $(other).hidden = other !== name;
    $('tab-' + other).setAttribute('aria-selected', String(other === name));
    $('tab-' + other).tabIndex = other === name ? 0 : -1;
  }
  if (focus) { $('tab-' + name).focus(); }
  await attempt(async () => {
    if (name === 'recorded') { await loadEvents('recorded', true); await loadApplications(); }
    if (name === 'sent') { await loadEvents('sent', true); }
    if (name === 'notice') { await loadNotice(); }
    if (name === 'access') { await loadAccess(); }
    if (name === 'health') { showHealth(); }
  });
}

// a question with the name of what is done then
function ask(question, deed) {
  $('question').textContent = question;
  $('yes').textContent = t(deed);
  $('yes').className = deed === 'delete' ? 'danger' : 'primary';
  $('confirm').returnValue = 'no';
  $('confirm').showModal();
  return new Promise(resolve => {
    $('yes').onclick = () => { $('confirm').close('yes'); };
    $('no').onclick = () => { $('confirm').close('no'); };
    $('confirm').onclose = () => resolve($('confirm').returnValue === 'yes');
  });
}

async function remove(parameters, question) {
  if (await ask(question, 'delete')) {
    const result = await call('delete', parameters);
    toast(t('delete.done', {count: count(result.deleted)}));
    show(await call('status'));
    await open('recorded');
  }
}

function wire() {
  $('language').onchange = () => attempt(async () => {
    language = $('language').value;
    sessionStorage.setItem('language', language);
    await loadTexts();
    toast(''); // it was said in another language
    show(status);
    await open(tab);
  });
  document.querySelectorAll('[data-pause]').forEach(b => {
    b.onclick = () => attempt(async () => { show(await call('pause', {minutes: b.dataset.pause})); $('resume').focus(); });
  });
  $('resume').onclick = () => attempt(async () => { show(await call('resume')); document.querySelector('[data-pause]').focus(); });
  $('accept').onclick = () => attempt(async () => {
    show(await call('accept', {notice: $('accept').dataset.notice, language}));
    await open('recorded');
    $('main').focus();
  });
  $('release').onclick = () => attempt(async () => {
    show(await call('status'));
    if (!await ask(t('release.ask', {count: count(status.pending)}), 'release.confirm')) { return; }
    const result = await call('release');
    toast(t('release.done', {count: count(result.released)}));
    show(await call('status'));
    await open('recorded');
  });
  $('auto').onchange = () => attempt(async () => { show(await call('autorelease', {hours: $('auto').value})); await open('recorded'); });
  $('delete-last').onclick = () => attempt(() => remove({minutes: $('minutes').value},
    t('delete.ask.last', {time: $('minutes').selectedOptions[0].textContent})));
  $('delete-application').onclick = () => attempt(() => remove({application: $('applications').value},
    t('delete.ask.application', {application: $('applications').value})));
  $('fresh').onclick = () => attempt(async () => { show(await call('status')); await open('recorded'); $('main').focus(); });
  $('recorded-more').onclick = () => attempt(() => loadEvents('recorded', false));
  $('sent-more').onclick = () => attempt(() => loadEvents('sent', false));
  for (const name of TABS) { $('tab-' + name).onclick = () => open(name); }
  document.querySelector('.tabs').onkeydown = e => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[e.key];
    if (step) { open(TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length], true); e.preventDefault(); }
  };
}

async function begin() {
  await loadTexts();
  const ticket = location.hash.slice(1);
  if (ticket) {
    history.replaceState(null, '', '/');
    try {
      session = (await call('session', {ticket})).session;
      sessionStorage.setItem('session', session);
    } catch (e) { /* used or too old; an older session may still hold */ }
  }
  wire();
  show(await call('status'));
  $('page').hidden = false;
  await open(status.state === 'notice' ? 'notice' : 'recorded');
  setInterval(() => { if (!document.hidden) { call('status').then(show).catch(e => toast(e.message)); } }, 5000);
}
begin().catch(e => { closed(); if (e.message) { toast(e.message); } });
