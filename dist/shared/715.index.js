"use strict";
exports.id = 715;
exports.ids = [
 715
];
exports.modules = {
 8715: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromTokenFile: ()=>fromTokenFile
  });
  var setCredentialFeature = __webpack_require__(249);
  var CredentialsProviderError = __webpack_require__(1436);
  var externalDataInterceptor = __webpack_require__(8729);
  var external_node_fs_ = __webpack_require__(3024);
  let fromWebToken = (init)=>async (awsIdentityProperties)=>{
    init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
    let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
    let { roleAssumerWithWebIdentity } = init;
    if (!roleAssumerWithWebIdentity) {
     let { getDefaultRoleAssumerWithWebIdentity } = await __webpack_require__.e(858).then(__webpack_require__.bind(__webpack_require__, 8858));
     roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
      ...init.clientConfig,
      credentialProviderLogger: init.logger,
      parentClientConfig: {
       ...awsIdentityProperties?.callerClientConfig,
       ...init.parentClientConfig
      }
     }, init.clientPlugins);
    }
    return roleAssumerWithWebIdentity({
     RoleArn: roleArn,
     RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
     WebIdentityToken: webIdentityToken,
     ProviderId: providerId,
     PolicyArns: policyArns,
     Policy: policy,
     DurationSeconds: durationSeconds
    });
   };
  let ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
  let ENV_ROLE_ARN = "AWS_ROLE_ARN";
  let ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
  let fromTokenFile = (init = {})=>async (awsIdentityProperties)=>{
    init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
    let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
    let roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
    let roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
    if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
     logger: init.logger
    });
    let credentials = await fromWebToken({
     ...init,
     webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, external_node_fs_.readFileSync)(webIdentityTokenFile, {
      encoding: "ascii"
     }),
     roleArn,
     roleSessionName
    })(awsIdentityProperties);
    if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
    return credentials;
   };
 }),
 8729: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>externalDataInterceptor
  });
  var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
  var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2149);
  let externalDataInterceptor = {
   getFileRecord () {
    return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
   },
   interceptFile (path, contents) {
    _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
   },
   getTokenRecord () {
    return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
   },
   interceptToken (id, contents) {
    _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
   }
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
