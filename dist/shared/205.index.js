"use strict";
exports.id = 205;
exports.ids = [
 205
];
exports.modules = {
 816: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>parseKnownFiles
  });
  var loadSharedConfigFiles = __webpack_require__(3692);
  let mergeConfigFiles = (...files)=>{
   let merged = {};
   for (let file of files)for (let [key, values] of Object.entries(file))if (void 0 !== merged[key]) Object.assign(merged[key], values);
   else merged[key] = values;
   return merged;
  };
  let parseKnownFiles = async (init)=>{
   let parsedFiles = await (0, loadSharedConfigFiles.p)(init);
   return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
  };
 }),
 9205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   profileIdentity: ()=>profileIdentity
  });
  var parseKnownFiles = __webpack_require__(816);
  var getProfileName = __webpack_require__(2365);
  var CredentialsProviderError = __webpack_require__(1436);
  var setCredentialFeature = __webpack_require__(249);
  var chain = __webpack_require__(8062);
  let resolveCredentialSource = (credentialSource, profileName, logger)=>{
   let sourceProvidersMap = {
    EcsContainer: async (options)=>{
     let { fromHttp } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
     let { fromContainerMetadata } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
     logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
     return async ()=>(0, chain.c)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
    },
    Ec2InstanceMetadata: async (options)=>{
     logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
     let { fromInstanceMetadata } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
     return async ()=>fromInstanceMetadata(options)().then(setNamedProvider);
    },
    Environment: async (options)=>{
     logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
     let { fromEnv } = await __webpack_require__.e(894).then(__webpack_require__.bind(__webpack_require__, 7894));
     return async ()=>fromEnv(options)().then(setNamedProvider);
    }
   };
   if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
   throw new CredentialsProviderError.C(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, {
    logger
   });
  };
  let setNamedProvider = (creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
  let isAssumeRoleProfile = (arg, { profile = "default", logger } = {})=>Boolean(arg) && "object" == typeof arg && "string" == typeof arg.role_arn && [
    "undefined",
    "string"
   ].indexOf(typeof arg.role_session_name) > -1 && [
    "undefined",
    "string"
   ].indexOf(typeof arg.external_id) > -1 && [
    "undefined",
    "string"
   ].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
    profile,
    logger
   }) || isCredentialSourceProfile(arg, {
    profile,
    logger
   }));
  let isAssumeRoleWithSourceProfile = (arg, { profile, logger })=>{
   let withSourceProfile = "string" == typeof arg.source_profile && void 0 === arg.credential_source;
   if (withSourceProfile) logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
   return withSourceProfile;
  };
  let isCredentialSourceProfile = (arg, { profile, logger })=>{
   let withProviderProfile = "string" == typeof arg.credential_source && void 0 === arg.source_profile;
   if (withProviderProfile) logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
   return withProviderProfile;
  };
  let resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData)=>{
   options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
   let profileData = profiles[profileName];
   let { source_profile, region } = profileData;
   if (!options.roleAssumer) {
    let { getDefaultRoleAssumer } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
    options.roleAssumer = getDefaultRoleAssumer({
     ...options.clientConfig,
     credentialProviderLogger: options.logger,
     parentClientConfig: {
      ...callerClientConfig,
      ...options?.parentClientConfig,
      region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
     }
    }, options.clientPlugins);
   }
   if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError.C(`Detected a cycle attempting to resolve credentials for profile ${(0, getProfileName.Bz)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), {
    logger: options.logger
   });
   options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
   let sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
    ...visitedProfiles,
    [source_profile]: true
   }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
   if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
   {
    let params = {
     RoleArn: profileData.role_arn,
     RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
     ExternalId: profileData.external_id,
     DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
    };
    let { mfa_serial } = profileData;
    if (mfa_serial) {
     if (!options.mfaCodeProvider) throw new CredentialsProviderError.C(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
      logger: options.logger,
      tryNextLink: false
     });
     params.SerialNumber = mfa_serial;
     params.TokenCode = await options.mfaCodeProvider(mfa_serial);
    }
    let sourceCreds = await sourceCredsProvider;
    return options.roleAssumer(sourceCreds, params).then((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
   }
  };
  let isCredentialSourceWithoutRoleArn = (section)=>!section.role_arn && !!section.credential_source;
  let isLoginProfile = (data)=>Boolean(data && data.login_session);
  let resolveLoginCredentials = async (profileName, options, callerClientConfig)=>{
   let { fromLoginCredentials } = await __webpack_require__.e(294).then(__webpack_require__.bind(__webpack_require__, 8294));
   let credentials = await fromLoginCredentials({
    ...options,
    profile: profileName
   })({
    callerClientConfig
   });
   return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
  };
  let isProcessProfile = (arg)=>Boolean(arg) && "object" == typeof arg && "string" == typeof arg.credential_process;
  let resolveProcessCredentials = async (options, profile)=>{
   let { fromProcess } = await __webpack_require__.e(535).then(__webpack_require__.bind(__webpack_require__, 8535));
   let credentials = await fromProcess({
    ...options,
    profile
   })();
   return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
  };
  let resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig)=>{
   let { fromSSO } = await __webpack_require__.e(548).then(__webpack_require__.bind(__webpack_require__, 6548));
   return fromSSO({
    profile,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig,
    clientConfig: options.clientConfig
   })({
    callerClientConfig
   }).then((creds)=>{
    if (profileData.sso_session) return (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO", "r");
    return (0, setCredentialFeature.g)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
   });
  };
  let isSsoProfile = (arg)=>arg && ("string" == typeof arg.sso_start_url || "string" == typeof arg.sso_account_id || "string" == typeof arg.sso_session || "string" == typeof arg.sso_region || "string" == typeof arg.sso_role_name);
  let isStaticCredsProfile = (arg)=>Boolean(arg) && "object" == typeof arg && "string" == typeof arg.aws_access_key_id && "string" == typeof arg.aws_secret_access_key && [
    "undefined",
    "string"
   ].indexOf(typeof arg.aws_session_token) > -1 && [
    "undefined",
    "string"
   ].indexOf(typeof arg.aws_account_id) > -1;
  let resolveStaticCredentials = async (profile, options)=>{
   options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
   let credentials = {
    accessKeyId: profile.aws_access_key_id,
    secretAccessKey: profile.aws_secret_access_key,
    sessionToken: profile.aws_session_token,
    ...profile.aws_credential_scope && {
     credentialScope: profile.aws_credential_scope
    },
    ...profile.aws_account_id && {
     accountId: profile.aws_account_id
    }
   };
   return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE", "n");
  };
  let isWebIdentityProfile = (arg)=>Boolean(arg) && "object" == typeof arg && "string" == typeof arg.web_identity_token_file && "string" == typeof arg.role_arn && [
    "undefined",
    "string"
   ].indexOf(typeof arg.role_session_name) > -1;
  let resolveWebIdentityCredentials = async (profile, options, callerClientConfig)=>{
   let { fromTokenFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
   let credentials = await fromTokenFile({
    webIdentityTokenFile: profile.web_identity_token_file,
    roleArn: profile.role_arn,
    roleSessionName: profile.role_session_name,
    roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig
   })({
    callerClientConfig
   });
   return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
  };
  let resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false)=>{
   let data = profiles[profileName];
   if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
   if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
    profile: profileName,
    logger: options.logger
   })) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
   if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
   if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
   if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
   if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
   if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
   throw new CredentialsProviderError.C(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, {
    logger: options.logger
   });
  };
  let fromIni = (init = {})=>async ({ callerClientConfig } = {})=>{
    init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
    let profiles = await (0, parseKnownFiles.Y)(init);
    return resolveProfileData((0, getProfileName.Bz)({
     profile: init.profile ?? callerClientConfig?.profile
    }), profiles, init, callerClientConfig);
   };
  var guard_child = __webpack_require__(3190);
  var client = __webpack_require__(1287);
  var identity = __webpack_require__(4728);
  async function profileIdentity(name, { stsRegion }, aws) {
   let { region: _, ...clientConfig } = (0, client.ry)(aws, {
    region: stsRegion
   });
   let provider = fromIni({
    profile: name,
    ignoreCache: true,
    clientConfig,
    roleAssumer: async (credentials)=>credentials
   });
   let guard = (0, guard_child.W)(()=>true, aws.deadline);
   return (0, identity.cu)(await (0, identity.wZ)(`profile ${name}`, provider().finally(guard.release), aws), aws);
  }
 }),
 3190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>guardChild
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  let killGrace = 300;
  let taskkillGrace = 1_000;
  function guardChild(isOurs, { signal }) {
   let child;
   let systemRoot;
   let killed = Promise.withResolvers();
   let kill = async ()=>{
    if (child) await killTree(child, systemRoot);
    setTimeout(killed.resolve, killGrace, null);
   };
   let onChild = (message)=>{
    let { process: announced } = message;
    let { spawn: start } = announced;
    announced.spawn = (options)=>{
     if (child || !isOurs(options.args ?? [])) return start.call(announced, options);
     child = announced;
     systemRoot = options.envPairs?.find((pair)=>/^systemroot=/i.test(pair))?.slice('systemroot='.length);
     let started = start.call(announced, {
      ...options,
      detached: !isWindows()
     });
     announced.stdin?.on('error', ()=>void 0);
     if (signal.aborted) kill();
     return started;
    };
   };
   (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onChild);
   signal.addEventListener('abort', kill);
   return {
    killed: killed.promise,
    signal: ()=>child?.signalCode ?? void 0,
    release: ()=>{
     (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onChild);
     signal.removeEventListener('abort', kill);
    }
   };
  }
  function isWindows() {
   return 'win32' === process.platform;
  }
  async function killTree(child, systemRoot) {
   if (void 0 === child.pid) return;
   if (isWindows()) return killWindowsTree(child, systemRoot);
   try {
    process.kill(-child.pid, 'SIGKILL');
   } catch  {}
  }
  async function killWindowsTree(child, systemRoot = 'C:\\Windows') {
   let program = node_path__WEBPACK_IMPORTED_MODULE_2__.join(systemRoot, 'System32', 'taskkill.exe');
   let args = [
    '/PID',
    String(child.pid),
    '/T',
    '/F'
   ];
   let taskkill = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
    env: {
     SYSTEMROOT: systemRoot
    },
    stdio: 'ignore',
    windowsHide: true
   });
   await new Promise((resolve)=>{
    for (let event of [
     'exit',
     'error'
    ])taskkill.on(event, resolve);
    setTimeout(resolve, taskkillGrace);
   });
   child.kill('SIGKILL');
  }
 })
};
