// Copyright (c) 2026 Taskseam contributors.
// SPDX-License-Identifier: EPL-2.0
'use strict'
// Takes what the pages tell and hands it to the agent on this PC. The agent's port and token come from the native host; where
// none is installed, from the options page. Without an agent nothing is kept.

const HOST = 'org.taskseam.browser'
const RETRY_SECONDS = 30

// pages may learn that the agent came or went, but never its token
chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })

let agent = null // { port, token, hosts } while connected
let connecting = null

async function address() {
  try {
    const answer = await chrome.runtime.sendNativeMessage(HOST, { kind: 'where' })
    if (answer?.port && answer?.token) return answer
  } catch {
    // no native host is installed
  }
  const { manual } = await chrome.storage.local.get('manual')
  return manual?.port && manual?.token ? manual : null
}

async function call(where, path, body) {
  return fetch(`http://127.0.0.1:${where.port}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${where.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(2000)
  })
}

function connect() {
  connecting ??= (async () => {
    const where = await address()
    if (!where) return null
    try {
      const answer = await call(where, '/hello', { version: chrome.runtime.getManifest().version })
      return answer.ok ? { ...where, hosts: (await answer.json()).hosts } : null
    } catch {
      return null // the agent does not run
    }
  })().then(found => {
    agent = found
    connecting = null
    chrome.storage.session.set({ connected: found !== null, since: Date.now() })
    chrome.action.setBadgeText({ text: found ? '' : '!' })
    return found
  })
  return connecting
}

// patterns as in a policy, * for any characters: the first that matches decides, one after ! forbids
function matches(pattern, host) {
  return new RegExp('^' + pattern.replaceAll('.', '\\.').replaceAll('*', '.*') + '$').test(host)
}

function allowed(host) {
  const first = agent?.hosts?.find(pattern => matches(pattern.replace(/^!/, ''), host))
  return first !== undefined && !first.startsWith('!')
}

async function deliver(message) {
  const to = agent ?? await connect()
  if (!to || !allowed(hostOf(message.url))) return
  try {
    const answer = await call(to, '/event', message)
    if (!answer.ok) agent = null
  } catch {
    agent = null
  }
}

function hostOf(url) {
  try { return new URL(url).hostname } catch { return '' }
}

async function shown(kind, tab) {
  if (!tab?.active || !/^https?:/.test(tab.url ?? '')) return
  const url = new URL(tab.url)
  await deliver({ kind, at: Date.now(), url: url.origin + url.pathname, element: null })
}

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== chrome.runtime.id) return false
  if (message.kind === 'may-record') {
    (agent ? Promise.resolve(agent) : connect()).then(() => answer(allowed(message.host)))
    return true
  }
  if (!sender.tab?.incognito) deliver(message)
  return false
})
chrome.tabs.onActivated.addListener(async ({ tabId }) => shown('tab', await chrome.tabs.get(tabId)))
chrome.tabs.onUpdated.addListener((id, change, tab) => { if (change.url) shown('page', tab) })
chrome.alarms.create('connect', { periodInMinutes: RETRY_SECONDS / 60 })
chrome.alarms.onAlarm.addListener(() => { connect() })
chrome.runtime.onStartup.addListener(connect)
chrome.runtime.onInstalled.addListener(connect)
chrome.storage.local.onChanged.addListener(connect)
