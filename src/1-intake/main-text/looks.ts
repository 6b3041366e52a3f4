import { type DomElement, isElement } from '../dom.ts'

/** It ends as a sentence does, with a note's number behind it at most, and has three words. */
export function endsSentence(text: string): boolean {
  return (
    /[.!?…:]["”’')\]]{0,4}(?:\d{1,2}|\[\d{1,3}\])?$/.test(text.slice(-12)) && /\S\s\S+\s\S/.test(text.slice(0, 200))
  )
}

/** How a block is made: its tag and classes, without numbers, and those of what holds it. */
export function signatureOf(element: DomElement): string {
  const parent = element.parentNode
  const above = parent && isElement(parent) ? `${parent.localName}.${classOf(parent)}` : ''
  return `${above}>${element.localName}.${classOf(element)}`
}

function classOf(element: DomElement): string {
  const names = `${element.getAttribute('class') ?? ''}#${element.getAttribute('id') ?? ''}`
  return names.slice(0, 200).replace(/\d+/g, '0')
}
