"use strict";
exports.id = 257;
exports.ids = [
 257
];
exports.modules = {
 257: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   loadSharedConfigFiles: ()=>_shared_ini_file_loader_loadSharedConfigFiles__WEBPACK_IMPORTED_MODULE_0__.p
  });
  var _shared_ini_file_loader_loadSharedConfigFiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3692);
 }),
 6814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>CONFIG_PREFIX_SEPARATOR
  });
  let CONFIG_PREFIX_SEPARATOR = ".";
 }),
 6184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>getConfigFilepath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
  let ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  let getConfigFilepath = ()=>process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
 }),
 3692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>loadSharedConfigFiles
  });
  var external_node_path_ = __webpack_require__(6760);
  var profile = __webpack_require__(8669);
  var constants = __webpack_require__(6814);
  let getConfigData = (data)=>Object.entries(data).filter(([key])=>{
    let indexOfSeparator = key.indexOf(constants.Q);
    if (-1 === indexOfSeparator) return false;
    return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
   }).reduce((acc, [key, value])=>{
    let indexOfSeparator = key.indexOf(constants.Q);
    let updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
   }, {
    ...data.default && {
     default: data.default
    }
   });
  var getConfigFilepath = __webpack_require__(6184);
  var getHomeDir = __webpack_require__(3901);
  let ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  let getCredentialsFilepath = ()=>process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
  var parseIni = __webpack_require__(6892);
  var readFile = __webpack_require__(2149);
  let swallowError = ()=>({});
  let loadSharedConfigFiles = async (init = {})=>{
   let { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
   let homeDir = (0, getHomeDir.R)();
   let relativeHomeDirPrefix = "~/";
   let resolvedFilepath = filepath;
   if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
   let resolvedConfigFilepath = configFilepath;
   if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2));
   let parsedFiles = await Promise.all([
    (0, readFile.TA)(resolvedConfigFilepath, {
     ignoreCache: init.ignoreCache
    }).then(parseIni.A).then(getConfigData).catch(swallowError),
    (0, readFile.TA)(resolvedFilepath, {
     ignoreCache: init.ignoreCache
    }).then(parseIni.A).catch(swallowError)
   ]);
   return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
   };
  };
 }),
 6892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>parseIni
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
  var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
  let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  let profileNameBlockList = [
   "__proto__",
   "profile __proto__"
  ];
  let parseIni = (iniData)=>{
   let map = {};
   let currentSection;
   let currentSubSection;
   for (let iniLine of iniData.split(/\r?\n/)){
    let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    let isSection = "[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1];
    if (isSection) {
     currentSection = void 0;
     currentSubSection = void 0;
     let sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
     let matches = prefixKeyRegex.exec(sectionName);
     if (matches) {
      let [, prefix, , name] = matches;
      if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) currentSection = [
       prefix,
       name
      ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
     } else currentSection = sectionName;
     if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
     let indexOfEqualsSign = trimmedLine.indexOf("=");
     if (![
      0,
      -1
     ].includes(indexOfEqualsSign)) {
      let [name, value] = [
       trimmedLine.substring(0, indexOfEqualsSign).trim(),
       trimmedLine.substring(indexOfEqualsSign + 1).trim()
      ];
      if ("" === value) currentSubSection = name;
      else {
       if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
       map[currentSection] = map[currentSection] || {};
       let key = currentSubSection ? [
        currentSubSection,
        name
       ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
       map[currentSection][key] = value;
      }
     }
    }
   }
   return map;
  };
 }),
 2149: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jj: ()=>fileIntercept,
   TA: ()=>readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  let filePromises = {};
  let fileIntercept = {};
  let readFile = (path, options)=>{
   if (void 0 !== fileIntercept[path]) return fileIntercept[path];
   if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
   return filePromises[path];
  };
 }),
 8669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>IniSectionType
  });
  var IniSectionType;
  (function(IniSectionType) {
   IniSectionType["PROFILE"] = "profile";
   IniSectionType["SSO_SESSION"] = "sso-session";
   IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
 })
};
