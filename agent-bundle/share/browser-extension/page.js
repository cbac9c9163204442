// Copyright (c) 2026 Taskseam contributors.
// SPDX-License-Identifier: EPL-2.0
'use strict'
// Tells the worker which element people use on this page. Runs in every frame; sends nothing until the worker says that this
// page's host may be recorded.

let mayRecord = false

function send(kind, event, more) {
  if (!mayRecord || (event && !event.isTrusted)) return
  const message = {
    kind,
    at: Date.now(),
    url: location.origin + location.pathname,
    element: event ? taskseam.describe(event.composedPath()[0]) : null,
    ...more
  }
  chrome.runtime.sendMessage(message).catch(() => {}) // the extension was updated: this page's script is done
}

function ask() {
  chrome.runtime.sendMessage({ kind: 'may-record', host: location.hostname }).then(answer => { mayRecord = answer === true }, () => {})
}

const place = event => {
  const scale = window.devicePixelRatio
  return { x: Math.round(event.screenX * scale), y: Math.round(event.screenY * scale) }
}

addEventListener('pointerdown', event => send('click', event, place(event)), true)
addEventListener('focusin', event => send('focus', event), true)
addEventListener('change', event => send('change', event), true)
addEventListener('blur', event => { if (event.target === window) send('blur', null) }, true)
for (const kind of ['copy', 'cut', 'paste']) addEventListener(kind, event => send(kind, event), true)

chrome.storage.session.onChanged.addListener(ask)
ask()
