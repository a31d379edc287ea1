"use strict";
exports.id = 535;
exports.ids = [
 535
];
exports.modules = {
 8535: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromProcess: ()=>fromProcess
  });
  var parseKnownFiles = __webpack_require__(816);
  var getProfileName = __webpack_require__(2365);
  var getSSOTokenFromFile = __webpack_require__(6333);
  var readFile = __webpack_require__(2149);
  let externalDataInterceptor = {
   getFileRecord () {
    return readFile.Jj;
   },
   interceptFile (path, contents) {
    readFile.Jj[path] = Promise.resolve(contents);
   },
   getTokenRecord () {
    return getSSOTokenFromFile.a;
   },
   interceptToken (id, contents) {
    getSSOTokenFromFile.a[id] = contents;
   }
  };
  var CredentialsProviderError = __webpack_require__(1436);
  var external_node_child_process_ = __webpack_require__(1421);
  var external_node_util_ = __webpack_require__(7975);
  var setCredentialFeature = __webpack_require__(249);
  let getValidatedProcessCredentials = (profileName, data, profiles)=>{
   if (1 !== data.Version) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
   if (void 0 === data.AccessKeyId || void 0 === data.SecretAccessKey) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
   if (data.Expiration) {
    let currentTime = new Date();
    let expireTime = new Date(data.Expiration);
    if (expireTime < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
   }
   let accountId = data.AccountId;
   if (!accountId && profiles?.[profileName]?.aws_account_id) accountId = profiles[profileName].aws_account_id;
   let credentials = {
    accessKeyId: data.AccessKeyId,
    secretAccessKey: data.SecretAccessKey,
    ...data.SessionToken && {
     sessionToken: data.SessionToken
    },
    ...data.Expiration && {
     expiration: new Date(data.Expiration)
    },
    ...data.CredentialScope && {
     credentialScope: data.CredentialScope
    },
    ...accountId && {
     accountId
    }
   };
   (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROCESS", "w");
   return credentials;
  };
  let resolveProcessCredentials = async (profileName, profiles, logger)=>{
   let profile = profiles[profileName];
   if (profiles[profileName]) {
    let credentialProcess = profile["credential_process"];
    if (void 0 !== credentialProcess) {
     let execPromise = (0, external_node_util_.promisify)(externalDataInterceptor?.getTokenRecord?.().exec ?? external_node_child_process_.exec);
     try {
      let { stdout } = await execPromise(credentialProcess);
      let data;
      try {
       data = JSON.parse(stdout.trim());
      } catch  {
       throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
      }
      return getValidatedProcessCredentials(profileName, data, profiles);
     } catch (error) {
      throw new CredentialsProviderError.C(error.message, {
       logger
      });
     }
    }
    throw new CredentialsProviderError.C(`Profile ${profileName} did not contain credential_process.`, {
     logger
    });
   }
   throw new CredentialsProviderError.C(`Profile ${profileName} could not be found in shared credentials file.`, {
    logger
   });
  };
  let fromProcess = (init = {})=>async ({ callerClientConfig } = {})=>{
    init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
    let profiles = await (0, parseKnownFiles.Y)(init);
    return resolveProcessCredentials((0, getProfileName.Bz)({
     profile: init.profile ?? callerClientConfig?.profile
    }), profiles, init.logger);
   };
 }),
 8474: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>getSSOTokenFilepath
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3901);
  let getSSOTokenFilepath = (id)=>{
   let hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
   let cacheName = hasher.update(id).digest("hex");
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
  };
 }),
 6333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>tokenIntercept,
   v: ()=>getSSOTokenFromFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  let tokenIntercept = {};
  let getSSOTokenFromFile = async (id)=>{
   if (tokenIntercept[id]) return tokenIntercept[id];
   let ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
   let ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
   return JSON.parse(ssoTokenText);
  };
 })
};
