declare module 'wink-lemmatizer' {
  const lemmatizer: Record<'verb' | 'noun' | 'adjective', (word: string) => string>
  export default lemmatizer
}
