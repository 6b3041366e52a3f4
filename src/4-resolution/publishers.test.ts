import { expect, test } from 'vitest'
import type { Document } from '#types/document.ts'
import { outletOf } from './publishers.ts'

const document = (fields: Partial<Document>): Document =>
  ({ id: '5c5f783fdd55167b', text: 'Rain fell.', blocks: [], ...fields }) as Document

test('an outlet by its name, its host, or the title of what it printed', () => {
  expect(outletOf(document({ publisher: 'Harrow Courier', title: 'Rain' })).name).toBe('Harrow Courier')
  expect(outletOf(document({ url: 'https://harrowcourier.example/rain', title: 'Rain' })).name).toBe(
    'harrowcourier.example',
  )
  expect(outletOf(document({ title: 'Rain in Harrow' }))).toEqual({
    key: 'document 5c5f783fdd55167b',
    name: 'Rain in Harrow',
  })
  expect(outletOf(document({})).name).toBe('5c5f783fdd55167b')
})
