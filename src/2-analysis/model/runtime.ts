/**
 * The ONNX runtime: native where its package has a binary for this machine, else WebAssembly (about four times slower; results differ in the last digits).
 * One thread each: what runs side by side is documents, in workers, and results do not depend on how many.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { ModelError } from '#types/model-error.ts'

export interface Runtime {
  readonly name: 'native' | 'wasm'
  open(graph: Uint8Array): Promise<InferenceSession>
  tensor(data: BigInt64Array | Float32Array, dims: readonly number[]): Tensor
}

export type RuntimeChoice = Runtime['name'] | 'best'

export async function runtime(choice: RuntimeChoice = 'best'): Promise<Runtime> {
  if (choice === 'native') return await native()
  if (choice === 'wasm') return await wasm()
  try {
    return await native()
  } catch {
    // Left out on this platform, or its library does not load.
  }
  try {
    return await wasm()
  } catch (error) {
    const what =
      'Neither onnxruntime-node nor onnxruntime-web could be loaded. Install sitrep again: npm install sitrep'
    throw new ModelError('no-runtime', what, error)
  }
}

const options: InferenceSession.SessionOptions = {
  graphOptimizationLevel: 'all',
  executionMode: 'sequential',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  logSeverityLevel: 3,
}

async function native(): Promise<Runtime> {
  const ort = await import('onnxruntime-node')
  ort.env.logLevel = 'error' // it tells of missing graphics cards otherwise
  return {
    name: 'native',
    open: (graph) => ort.InferenceSession.create(graph, options),
    tensor: (data, dims) => tensor(ort.Tensor, data, dims),
  }
}

async function wasm(): Promise<Runtime> {
  const ort = await import('onnxruntime-web')
  ort.env.logLevel = 'error'
  ort.env.wasm.numThreads = 1
  return {
    name: 'wasm',
    open: (graph) => ort.InferenceSession.create(graph, { ...options, executionProviders: ['wasm'] }),
    tensor: (data, dims) => tensor(ort.Tensor, data, dims),
  }
}

function tensor(make: typeof Tensor, data: BigInt64Array | Float32Array, dims: readonly number[]): Tensor {
  return data instanceof Float32Array ? new make('float32', data, dims) : new make('int64', data, dims)
}
