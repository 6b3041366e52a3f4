/** The model cannot be used: the installation is not whole, so nothing can be read. Says what to do. */
export class ModelError extends Error {
  readonly code: ModelErrorCode
  constructor(code: ModelErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ModelError'
    this.code = code
  }
}

export type ModelErrorCode =
  | 'model-missing' // a file of the model is not there
  | 'model-broken' // a file of the model is not what it should be
  | 'no-runtime' // neither ONNX runtime can be loaded
