"use strict";
exports.id = 548;
exports.ids = [
 548
];
exports.modules = {
 6548: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromSSO: ()=>fromSSO
  });
  var getProfileName = __webpack_require__(2365);
  var parseKnownFiles = __webpack_require__(816);
  var CredentialsProviderError = __webpack_require__(1436);
  var getConfigFilepath = __webpack_require__(6184);
  var profile = __webpack_require__(8669);
  var constants = __webpack_require__(6814);
  let getSsoSessionData = (data)=>Object.entries(data).filter(([key])=>key.startsWith(profile.I.SSO_SESSION + constants.Q)).reduce((acc, [key, value])=>({
     ...acc,
     [key.substring(key.indexOf(constants.Q) + 1)]: value
    }), {});
  var parseIni = __webpack_require__(6892);
  var readFile = __webpack_require__(2149);
  let swallowError = ()=>({});
  let loadSsoSessionData = async (init = {})=>(0, readFile.TA)(init.configFilepath ?? (0, getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError);
  let isSsoProfile = (arg)=>arg && ("string" == typeof arg.sso_start_url || "string" == typeof arg.sso_account_id || "string" == typeof arg.sso_session || "string" == typeof arg.sso_region || "string" == typeof arg.sso_role_name);
  var setCredentialFeature = __webpack_require__(249);
  var ProviderError = __webpack_require__(1342);
  class TokenProviderError extends ProviderError.m {
   name = "TokenProviderError";
   constructor(message, options = true){
    super(message, options);
    Object.setPrototypeOf(this, TokenProviderError.prototype);
   }
  }
  var getSSOTokenFromFile = __webpack_require__(6333);
  let EXPIRE_WINDOW_MS = 300000;
  let REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.";
  let getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig)=>{
   let { SSOOIDCClient } = await Promise.all([
    __webpack_require__.e(772),
    __webpack_require__.e(314),
    __webpack_require__.e(340)
   ]).then(__webpack_require__.bind(__webpack_require__, 2340));
   let coalesce = (prop)=>init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
   let ssoOidcClient = new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
    region: ssoRegion ?? init.clientConfig?.region,
    logger: coalesce("logger"),
    userAgentAppId: coalesce("userAgentAppId")
   }));
   return ssoOidcClient;
  };
  let getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig)=>{
   let { CreateTokenCommand } = await Promise.all([
    __webpack_require__.e(772),
    __webpack_require__.e(314),
    __webpack_require__.e(340)
   ]).then(__webpack_require__.bind(__webpack_require__, 2340));
   let ssoOidcClient = await getSsoOidcClient(ssoRegion, init, callerClientConfig);
   return ssoOidcClient.send(new CreateTokenCommand({
    clientId: ssoToken.clientId,
    clientSecret: ssoToken.clientSecret,
    refreshToken: ssoToken.refreshToken,
    grantType: "refresh_token"
   }));
  };
  let validateTokenExpiry = (token)=>{
   if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
  };
  let validateTokenKey = (key, value, forRefresh = false)=>{
   if (void 0 === value) throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
  };
  var getSSOTokenFilepath = __webpack_require__(8474);
  var external_node_fs_ = __webpack_require__(3024);
  let { writeFile } = external_node_fs_.promises;
  let writeSSOTokenToFile = (id, ssoToken)=>{
   let tokenFilepath = (0, getSSOTokenFilepath.C)(id);
   let tokenString = JSON.stringify(ssoToken, null, 2);
   return writeFile(tokenFilepath, tokenString);
  };
  let lastRefreshAttemptTimes = new Map();
  let fromSso = (init = {})=>async ({ callerClientConfig } = {})=>{
    init.logger?.debug("@aws-sdk/token-providers - fromSso");
    let profiles = await (0, parseKnownFiles.Y)(init);
    let profileName = (0, getProfileName.Bz)({
     profile: init.profile ?? callerClientConfig?.profile
    });
    let profile = profiles[profileName];
    if (profile) {
     if (!profile["sso_session"]) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
    } else throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false);
    let ssoSessionName = profile["sso_session"];
    let ssoSessions = await loadSsoSessionData(init);
    let ssoSession = ssoSessions[ssoSessionName];
    if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
    for (let ssoSessionRequiredKey of [
     "sso_start_url",
     "sso_region"
    ])if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
    ssoSession["sso_start_url"];
    let ssoRegion = ssoSession["sso_region"];
    let ssoToken;
    try {
     ssoToken = await (0, getSSOTokenFromFile.v)(ssoSessionName);
    } catch (e) {
     throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
    }
    validateTokenKey("accessToken", ssoToken.accessToken);
    validateTokenKey("expiresAt", ssoToken.expiresAt);
    let { accessToken, expiresAt } = ssoToken;
    let existingToken = {
     token: accessToken,
     expiration: new Date(expiresAt)
    };
    if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) return existingToken;
    let lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
    if (Date.now() - lastRefreshAttemptTime < 30000) {
     validateTokenExpiry(existingToken);
     return existingToken;
    }
    validateTokenKey("clientId", ssoToken.clientId, true);
    validateTokenKey("clientSecret", ssoToken.clientSecret, true);
    validateTokenKey("refreshToken", ssoToken.refreshToken, true);
    try {
     lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
     let newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
     validateTokenKey("accessToken", newSsoOidcToken.accessToken);
     validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
     let newTokenExpiration = new Date(Date.now() + 1000 * newSsoOidcToken.expiresIn);
     try {
      await writeSSOTokenToFile(ssoSessionName, {
       ...ssoToken,
       accessToken: newSsoOidcToken.accessToken,
       expiresAt: newTokenExpiration.toISOString(),
       refreshToken: newSsoOidcToken.refreshToken
      });
     } catch (error) {}
     return {
      token: newSsoOidcToken.accessToken,
      expiration: newTokenExpiration
     };
    } catch (error) {
     validateTokenExpiry(existingToken);
     return existingToken;
    }
   };
  let SHOULD_FAIL_CREDENTIAL_CHAIN = false;
  let resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger })=>{
   let token;
   let refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
   if (ssoSession) try {
    let _token = await fromSso({
     profile,
     filepath,
     configFilepath,
     ignoreCache,
     clientConfig,
     parentClientConfig,
     logger
    })({
     callerClientConfig
    });
    token = {
     accessToken: _token.token,
     expiresAt: new Date(_token.expiration).toISOString()
    };
   } catch (e) {
    throw new CredentialsProviderError.C(e.message, {
     tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
     logger
    });
   }
   else try {
    token = await (0, getSSOTokenFromFile.v)(ssoStartUrl);
   } catch (e) {
    throw new CredentialsProviderError.C(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
     tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
     logger
    });
   }
   if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new CredentialsProviderError.C(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
    tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
    logger
   });
   let { accessToken } = token;
   let { SSOClient, GetRoleCredentialsCommand } = await Promise.all([
    __webpack_require__.e(772),
    __webpack_require__.e(314),
    __webpack_require__.e(689)
   ]).then(__webpack_require__.bind(__webpack_require__, 5689));
   let sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
    logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
    region: clientConfig?.region ?? ssoRegion,
    userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
   }));
   let ssoResp;
   try {
    ssoResp = await sso.send(new GetRoleCredentialsCommand({
     accountId: ssoAccountId,
     roleName: ssoRoleName,
     accessToken
    }));
   } catch (e) {
    throw new CredentialsProviderError.C(e, {
     tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
     logger
    });
   }
   let { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
   if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError.C("SSO returns an invalid temporary credential.", {
    tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
    logger
   });
   let credentials = {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiration: new Date(expiration),
    ...credentialScope && {
     credentialScope
    },
    ...accountId && {
     accountId
    }
   };
   if (ssoSession) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO", "s");
   else (0, setCredentialFeature.g)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
   return credentials;
  };
  let validateSsoProfile = (profile, logger)=>{
   let { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
   if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
    tryNextLink: false,
    logger
   });
   return profile;
  };
  let fromSSO = (init = {})=>async ({ callerClientConfig } = {})=>{
    init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
    let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    let { ssoClient } = init;
    let profileName = (0, getProfileName.Bz)({
     profile: init.profile ?? callerClientConfig?.profile
    });
    if (ssoStartUrl || ssoAccountId || ssoRegion || ssoRoleName || ssoSession) if (ssoStartUrl && ssoAccountId && ssoRegion && ssoRoleName) return resolveSSOCredentials({
     ssoStartUrl,
     ssoSession,
     ssoAccountId,
     ssoRegion,
     ssoRoleName,
     ssoClient,
     clientConfig: init.clientConfig,
     parentClientConfig: init.parentClientConfig,
     callerClientConfig: init.callerClientConfig,
     profile: profileName,
     filepath: init.filepath,
     configFilepath: init.configFilepath,
     ignoreCache: init.ignoreCache,
     logger: init.logger
    });
    else throw new CredentialsProviderError.C('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', {
     tryNextLink: false,
     logger: init.logger
    });
    {
     let profiles = await (0, parseKnownFiles.Y)(init);
     let profile = profiles[profileName];
     if (!profile) throw new CredentialsProviderError.C(`Profile ${profileName} was not found.`, {
      logger: init.logger
     });
     if (!isSsoProfile(profile)) throw new CredentialsProviderError.C(`Profile ${profileName} is not configured with SSO credentials.`, {
      logger: init.logger
     });
     if (profile?.sso_session) {
      let ssoSessions = await loadSsoSessionData(init);
      let session = ssoSessions[profile.sso_session];
      let conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
      if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError.C("Conflicting SSO region" + conflictMsg, {
       tryNextLink: false,
       logger: init.logger
      });
      if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError.C("Conflicting SSO start_url" + conflictMsg, {
       tryNextLink: false,
       logger: init.logger
      });
      profile.sso_region = session.sso_region;
      profile.sso_start_url = session.sso_start_url;
     }
     let { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
     return resolveSSOCredentials({
      ssoStartUrl: sso_start_url,
      ssoSession: sso_session,
      ssoAccountId: sso_account_id,
      ssoRegion: sso_region,
      ssoRoleName: sso_role_name,
      ssoClient: ssoClient,
      clientConfig: init.clientConfig,
      parentClientConfig: init.parentClientConfig,
      callerClientConfig: init.callerClientConfig,
      profile: profileName,
      filepath: init.filepath,
      configFilepath: init.configFilepath,
      ignoreCache: init.ignoreCache,
      logger: init.logger
     });
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
