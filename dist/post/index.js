require('../shared/index.js').post()
