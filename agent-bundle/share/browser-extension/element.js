// Copyright (c) 2026 Taskseam contributors.
// SPDX-License-Identifier: EPL-2.0
'use strict'
// What may be known of an element of a page: never its value, never text that is content, of a password field only its role.

const taskseam = (() => {
  const NAME_LENGTH = 80

  const INPUT_ROLES = {
    button: 'push button', submit: 'push button', reset: 'push button', image: 'push button', checkbox: 'check box',
    radio: 'radio button', range: 'slider', number: 'spin button', file: 'push button', password: 'password text'
  }
  const TAG_ROLES = {
    button: 'push button', textarea: 'entry', select: 'combo box', a: 'link', td: 'table cell', th: 'table cell', li: 'list item',
    option: 'list item', summary: 'push button', img: 'image', label: 'label'
  }
  const ARIA_ROLES = {
    button: 'push button', textbox: 'entry', searchbox: 'entry', checkbox: 'check box', radio: 'radio button', switch: 'switch',
    combobox: 'combo box', tab: 'page tab', menuitem: 'menu item', menuitemcheckbox: 'check menu item',
    menuitemradio: 'radio menu item', slider: 'slider', spinbutton: 'spin button', link: 'link', option: 'list item',
    listitem: 'list item', gridcell: 'table cell', cell: 'table cell', row: 'table row', treeitem: 'tree item'
  }
  // their text was written by the page's author; that of all others is content
  const TEXT_IS_LABEL = new Set(['push button', 'page tab', 'menu item', 'check menu item', 'radio menu item', 'switch'])
  const LABELLED = new Set([...TEXT_IS_LABEL, 'entry', 'check box', 'radio button', 'combo box', 'slider', 'spin button'])
  const ACTS = 'a,button,input,select,textarea,summary,option,td,th,li,label,[role],[contenteditable=""],[contenteditable=true],[onclick]'

  const attribute = (element, name) => element.getAttribute?.(name)?.trim() || null
  const short = text => text?.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH) || null

  function role(element) {
    const tag = element.tagName.toLowerCase()
    if (tag === 'input' && element.type === 'password') return 'password text'
    const aria = ARIA_ROLES[attribute(element, 'role')]
    if (aria) return aria
    if (tag === 'input') return INPUT_ROLES[element.type] ?? 'entry'
    return element.isContentEditable ? 'entry' : TAG_ROLES[tag] ?? tag
  }

  function texts(element, ids) {
    return ids?.split(/\s+/).map(id => element.getRootNode().getElementById?.(id)?.textContent ?? '').join(' ')
  }

  function label(element, role) {
    if (!LABELLED.has(role)) return null
    const tag = element.tagName.toLowerCase()
    return short(attribute(element, 'aria-label')) ??
      short(texts(element, attribute(element, 'aria-labelledby'))) ??
      short(element.labels?.[0]?.textContent) ??
      (tag === 'input' && role === 'push button' ? short(element.value) : null) ??
      (TEXT_IS_LABEL.has(role) && tag !== 'input' ? short(element.innerText) : null) ??
      short(attribute(element, 'title'))
  }

  function group(element) {
    const around = element.closest('form,dialog,fieldset,nav,[role=dialog],[role=form],[role=navigation],[role=toolbar],[role=tabpanel]')
    if (!around) return null
    return short(attribute(around, 'aria-label')) ??
      short(texts(around, attribute(around, 'aria-labelledby'))) ??
      short(around.querySelector(':scope > legend')?.textContent) ??
      attribute(around, 'id') ?? attribute(around, 'name')
  }

  // the deepest element under a click is often an icon or a text inside of what was clicked
  function actionable(element) {
    return element.closest?.(ACTS) ?? element
  }

  function describe(target) {
    if (!(target instanceof Element)) return null
    const element = actionable(target)
    const kind = role(element)
    if (kind === 'password text') return { role: kind, password: true }
    const typed = kind === 'entry' && typeof element.value === 'string'
    return {
      role: kind,
      name: label(element, kind),
      id: attribute(element, 'data-testid') ?? attribute(element, 'id') ?? attribute(element, 'name'),
      group: group(element),
      length: typed ? element.value.length : null
    }
  }

  return { describe }
})()
