require('../shared/index.js').logout()
