(()=>{
 "use strict";
 var __webpack_modules__ = {
  5317: (module1)=>{
   module1.exports = require("child_process");
  },
  6982: (module1)=>{
   module1.exports = require("crypto");
  },
  4434: (module1)=>{
   module1.exports = require("events");
  },
  9896: (module1)=>{
   module1.exports = require("fs");
  },
  6698: (module1)=>{
   module1.exports = require("node:async_hooks");
  },
  1421: (module1)=>{
   module1.exports = require("node:child_process");
  },
  7598: (module1)=>{
   module1.exports = require("node:crypto");
  },
  3053: (module1)=>{
   module1.exports = require("node:diagnostics_channel");
  },
  3024: (module1)=>{
   module1.exports = require("node:fs");
  },
  1455: (module1)=>{
   module1.exports = require("node:fs/promises");
  },
  7067: (module1)=>{
   module1.exports = require("node:http");
  },
  4708: (module1)=>{
   module1.exports = require("node:https");
  },
  7030: (module1)=>{
   module1.exports = require("node:net");
  },
  8161: (module1)=>{
   module1.exports = require("node:os");
  },
  6760: (module1)=>{
   module1.exports = require("node:path");
  },
  1708: (module1)=>{
   module1.exports = require("node:process");
  },
  7075: (module1)=>{
   module1.exports = require("node:stream");
  },
  8321: (module1)=>{
   module1.exports = require("node:stream/consumers");
  },
  8500: (module1)=>{
   module1.exports = require("node:timers/promises");
  },
  7975: (module1)=>{
   module1.exports = require("node:util");
  },
  857: (module1)=>{
   module1.exports = require("os");
  },
  6928: (module1)=>{
   module1.exports = require("path");
  },
  3193: (module1)=>{
   module1.exports = require("string_decoder");
  },
  3557: (module1)=>{
   module1.exports = require("timers");
  }
 };
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module1 = __webpack_module_cache__[moduleId] = {
   exports: {}
  };
  var threw = true;
  try {
   __webpack_modules__[moduleId](module1, module1.exports, __nccwpck_require__);
   threw = false;
  } finally{
   if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module1.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = __dirname + "/";
 (()=>{
  __nccwpck_require__.n = (module1)=>{
   var getter = module1 && module1.__esModule ? ()=>module1['default'] : ()=>module1;
   __nccwpck_require__.d(getter, {
    a: getter
   });
   return getter;
  };
 })();
 (()=>{
  var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
   if (1 & mode) value = this(value);
   if (8 & mode) return value;
   if ('object' == typeof value && value) {
    if (4 & mode && value.__esModule) return value;
    if (16 & mode && 'function' == typeof value.then) return value;
   }
   var ns = Object.create(null);
   __nccwpck_require__.r(ns);
   var def = {};
   leafPrototypes = leafPrototypes || [
    null,
    getProto({}),
    getProto([]),
    getProto(getProto)
   ];
   for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
   def['default'] = ()=>value;
   __nccwpck_require__.d(ns, def);
   return ns;
  };
 })();
 (()=>{
  __nccwpck_require__.d = (exports, definition)=>{
   for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
    enumerable: true,
    get: definition[key]
   });
  };
 })();
 (()=>{
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
   }, []));
 })();
 (()=>{
  __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
 })();
 (()=>{
  __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
 })();
 (()=>{
  __nccwpck_require__.r = (exports)=>{
   if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
    value: 'Module'
   });
   Object.defineProperty(exports, '__esModule', {
    value: true
   });
  };
 })();
 (()=>{
  var turn = Promise.resolve();
  var installedChunks = {
   792: 1
  };
  var installChunk = (chunk)=>{
   var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
   for(var moduleId in moreModules)if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
   if (runtime) runtime(__nccwpck_require__);
   for(var i = 0; i < chunkIds.length; i++)installedChunks[chunkIds[i]] = 1;
  };
  __nccwpck_require__.f.require = (chunkId, promises)=>{
   if (!installedChunks[chunkId]) {
    turn = turn.then(()=>new Promise(setImmediate));
    promises.push(turn.then(()=>installChunk(require("./" + __nccwpck_require__.u(chunkId)))));
   }
  };
 })();
 var __webpack_exports__ = {};
 __nccwpck_require__.r(__webpack_exports__);
 __nccwpck_require__.d(__webpack_exports__, {
  helper: ()=>helper,
  logout: ()=>logout,
  main: ()=>main
 });
 let main = ()=>Promise.all([
   __nccwpck_require__.e(567),
   __nccwpck_require__.e(665),
   __nccwpck_require__.e(592)
  ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3592));
 let helper = ()=>Promise.all([
   __nccwpck_require__.e(370),
   __nccwpck_require__.e(185),
   __nccwpck_require__.e(665),
   __nccwpck_require__.e(486)
  ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3486));
 let logout = ()=>Promise.all([
   __nccwpck_require__.e(370),
   __nccwpck_require__.e(567),
   __nccwpck_require__.e(185),
   __nccwpck_require__.e(190),
   __nccwpck_require__.e(636)
  ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8626));
 module.exports = __webpack_exports__;
})();
