require('../shared/index.js').main()
