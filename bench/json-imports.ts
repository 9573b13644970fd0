import { registerHooks } from 'node:module'

// `@actions/workflow-parser` imports JSON as bundlers take it; Node wants the type said.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context)
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
