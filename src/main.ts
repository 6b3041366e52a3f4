console.error('not wired yet')
