/** The native runtime is optional: where it was not installed, the sources still compile. Its interface is that of the other one. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-web'
}
