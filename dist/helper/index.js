require('../shared/index.js').helper()
