"use strict";
exports.id = 894;
exports.ids = [
 894
];
exports.modules = {
 7894: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromEnv: ()=>fromEnv
  });
  var setCredentialFeature = __webpack_require__(249);
  var CredentialsProviderError = __webpack_require__(1436);
  let ENV_KEY = "AWS_ACCESS_KEY_ID";
  let ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
  let ENV_SESSION = "AWS_SESSION_TOKEN";
  let ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
  let ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
  let ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
  let fromEnv = (init)=>async ()=>{
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    let accessKeyId = process.env[ENV_KEY];
    let secretAccessKey = process.env[ENV_SECRET];
    let sessionToken = process.env[ENV_SESSION];
    let expiry = process.env[ENV_EXPIRATION];
    let credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
    let accountId = process.env[ENV_ACCOUNT_ID];
    if (accessKeyId && secretAccessKey) {
     let credentials = {
      accessKeyId,
      secretAccessKey,
      ...sessionToken && {
       sessionToken
      },
      ...expiry && {
       expiration: new Date(expiry)
      },
      ...credentialScope && {
       credentialScope
      },
      ...accountId && {
       accountId
      }
     };
     (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
     return credentials;
    }
    throw new CredentialsProviderError.C("Unable to find environment variable credentials.", {
     logger: init?.logger
    });
   };
 })
};
