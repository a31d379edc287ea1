"use strict";
exports.id = 901;
exports.ids = [
 901
];
exports.modules = {
 3901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>getHomeDir
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  let homeDirCache = {};
  let getHomeDirCacheKey = ()=>{
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  let getHomeDir = ()=>{
   let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
   if (HOME) return HOME;
   if (USERPROFILE) return USERPROFILE;
   if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
   let homeDirCacheKey = getHomeDirCacheKey();
   if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
   return homeDirCache[homeDirCacheKey];
  };
 })
};
