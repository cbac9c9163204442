// Copyright (c) 2026 Taskseam contributors.
// SPDX-License-Identifier: EPL-2.0
'use strict'
const text = chrome.i18n.getMessage

async function state() {
  const { connected } = await chrome.storage.session.get('connected')
  document.getElementById('state').textContent = text(connected ? 'connected' : 'notConnected')
}

for (const element of document.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text)
document.documentElement.lang = chrome.i18n.getUILanguage()
document.getElementById('manual').addEventListener('submit', async event => {
  event.preventDefault()
  const port = Number(document.getElementById('port').value)
  await chrome.storage.local.set({ manual: { port, token: document.getElementById('token').value } })
})
chrome.storage.session.onChanged.addListener(state)
state()
