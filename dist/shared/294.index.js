"use strict";
exports.id = 294;
exports.ids = [
 294
];
exports.modules = {
 8294: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromLoginCredentials: ()=>fromLoginCredentials
  });
  var setCredentialFeature = __webpack_require__(249);
  var parseKnownFiles = __webpack_require__(816);
  var getProfileName = __webpack_require__(2365);
  var CredentialsProviderError = __webpack_require__(1436);
  var httpRequest = __webpack_require__(9725);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  class LoginCredentialsFetcher {
   profileData;
   init;
   callerClientConfig;
   static REFRESH_THRESHOLD = 300000;
   constructor(profileData, init, callerClientConfig){
    this.profileData = profileData;
    this.init = init;
    this.callerClientConfig = callerClientConfig;
   }
   async loadCredentials() {
    let token = await this.loadToken();
    if (!token) throw new CredentialsProviderError.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
     tryNextLink: false,
     logger: this.logger
    });
    let accessToken = token.accessToken;
    let now = Date.now();
    let expiryTime = new Date(accessToken.expiresAt).getTime();
    let timeUntilExpiry = expiryTime - now;
    if (timeUntilExpiry <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(token);
    return this.toCredentials(token.accessToken);
   }
   get logger() {
    return this.init?.logger;
   }
   get loginSession() {
    return this.profileData.login_session;
   }
   toCredentials(token) {
    return {
     accessKeyId: token.accessKeyId,
     secretAccessKey: token.secretAccessKey,
     sessionToken: token.sessionToken,
     accountId: token.accountId,
     expiration: new Date(token.expiresAt)
    };
   }
   async refresh(token) {
    let diskToken = await this.loadToken().catch(()=>token);
    let now = Date.now();
    let diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
    let tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
    let freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
    let freshExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
    if (freshExpiry - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
    let { SigninClient, CreateOAuth2TokenCommand } = await Promise.all([
     __webpack_require__.e(772),
     __webpack_require__.e(314),
     __webpack_require__.e(893)
    ]).then(__webpack_require__.bind(__webpack_require__, 6893));
    let { logger, userAgentAppId } = this.callerClientConfig ?? {};
    let isH2 = (requestHandler)=>requestHandler?.metadata?.handlerProtocol === "h2";
    let requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
    let region = this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION;
    let client = new SigninClient({
     credentials: {
      accessKeyId: "",
      secretAccessKey: ""
     },
     region,
     requestHandler,
     logger,
     userAgentAppId,
     ...this.init?.clientConfig
    });
    this.createDPoPInterceptor(client.middlewareStack);
    let commandInput = {
     tokenInput: {
      clientId: freshToken.clientId,
      refreshToken: freshToken.refreshToken,
      grantType: "refresh_token"
     }
    };
    try {
     let response = await client.send(new CreateOAuth2TokenCommand(commandInput));
     let { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
     let { refreshToken, expiresIn } = response.tokenOutput ?? {};
     if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new CredentialsProviderError.C("Token refresh response missing required fields", {
      logger: this.logger,
      tryNextLink: false
     });
     let expiresInMs = (expiresIn ?? 900) * 1000;
     let expiration = new Date(Date.now() + expiresInMs);
     let updatedToken = {
      ...freshToken,
      accessToken: {
       ...freshToken.accessToken,
       accessKeyId,
       secretAccessKey,
       sessionToken,
       expiresAt: expiration.toISOString()
      },
      refreshToken
     };
     await this.saveToken(updatedToken);
     return this.toCredentials(updatedToken.accessToken);
    } catch (error) {
     if ("AccessDeniedException" === error.name) {
      let errorType = error.error;
      let message;
      switch(errorType){
       case "TOKEN_EXPIRED":
        message = "Your session has expired. Please reauthenticate.";
        break;
       case "USER_CREDENTIALS_CHANGED":
        message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
        break;
       case "INSUFFICIENT_PERMISSIONS":
        message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
        break;
       default:
        message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
      }
      throw new CredentialsProviderError.C(message, {
       logger: this.logger,
       tryNextLink: false
      });
     }
     let tokenExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
     if (tokenExpiry > Date.now()) {
      this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
      return this.toCredentials(freshToken.accessToken);
     }
     throw new CredentialsProviderError.C(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, {
      logger: this.logger
     });
    }
   }
   async loadToken() {
    let tokenFilePath = this.getTokenFilePath();
    try {
     let tokenData = await external_node_fs_.promises.readFile(tokenFilePath, "utf8");
     let token = JSON.parse(tokenData);
     let missingFields = [
      "accessToken",
      "clientId",
      "refreshToken",
      "dpopKey"
     ].filter((k)=>!token[k]);
     if (!token.accessToken?.accountId) missingFields.push("accountId");
     if (missingFields.length > 0) throw new CredentialsProviderError.C(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
      logger: this.logger,
      tryNextLink: false
     });
     return token;
    } catch (error) {
     throw new CredentialsProviderError.C(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
      logger: this.logger,
      tryNextLink: false
     });
    }
   }
   async saveToken(token) {
    let tokenFilePath = this.getTokenFilePath();
    let directory = (0, external_node_path_.dirname)(tokenFilePath);
    try {
     await external_node_fs_.promises.mkdir(directory, {
      recursive: true
     });
    } catch (error) {}
    await external_node_fs_.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
   }
   getTokenFilePath() {
    let directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".aws", "login", "cache");
    let loginSessionBytes = Buffer.from(this.loginSession, "utf8");
    let loginSessionSha256 = (0, external_node_crypto_.createHash)("sha256").update(loginSessionBytes).digest("hex");
    return (0, external_node_path_.join)(directory, `${loginSessionSha256}.json`);
   }
   derToRawSignature(derSignature) {
    let offset = 2;
    if (0x02 !== derSignature[offset]) throw new Error("Invalid DER signature");
    offset++;
    let rLength = derSignature[offset++];
    let r = derSignature.subarray(offset, offset + rLength);
    offset += rLength;
    if (0x02 !== derSignature[offset]) throw new Error("Invalid DER signature");
    offset++;
    let sLength = derSignature[offset++];
    let s = derSignature.subarray(offset, offset + sLength);
    r = 0x00 === r[0] ? r.subarray(1) : r;
    s = 0x00 === s[0] ? s.subarray(1) : s;
    let rPadded = Buffer.concat([
     Buffer.alloc(32 - r.length),
     r
    ]);
    let sPadded = Buffer.concat([
     Buffer.alloc(32 - s.length),
     s
    ]);
    return Buffer.concat([
     rPadded,
     sPadded
    ]);
   }
   createDPoPInterceptor(middlewareStack) {
    middlewareStack.add((next)=>async (args)=>{
      if (httpRequest.K.isInstance(args.request)) {
       let request = args.request;
       let actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
       let dpop = await this.generateDpop(request.method, actualEndpoint);
       request.headers = {
        ...request.headers,
        DPoP: dpop
       };
      }
      return next(args);
     }, {
     step: "finalizeRequest",
     name: "dpopInterceptor",
     override: true
    });
   }
   async generateDpop(method = "POST", endpoint) {
    let token = await this.loadToken();
    try {
     let privateKey = (0, external_node_crypto_.createPrivateKey)({
      key: token.dpopKey,
      format: "pem",
      type: "sec1"
     });
     let publicKey = (0, external_node_crypto_.createPublicKey)(privateKey);
     let publicDer = publicKey.export({
      format: "der",
      type: "spki"
     });
     let pointStart = -1;
     for(let i = 0; i < publicDer.length; i++)if (0x04 === publicDer[i]) {
      pointStart = i;
      break;
     }
     let x = publicDer.slice(pointStart + 1, pointStart + 33);
     let y = publicDer.slice(pointStart + 33, pointStart + 65);
     let header = {
      alg: "ES256",
      typ: "dpop+jwt",
      jwk: {
       kty: "EC",
       crv: "P-256",
       x: x.toString("base64url"),
       y: y.toString("base64url")
      }
     };
     let payload = {
      jti: crypto.randomUUID(),
      htm: method,
      htu: endpoint,
      iat: Math.floor(Date.now() / 1000)
     };
     let headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url");
     let payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url");
     let message = `${headerB64}.${payloadB64}`;
     let asn1Signature = (0, external_node_crypto_.sign)("sha256", Buffer.from(message), privateKey);
     let rawSignature = this.derToRawSignature(asn1Signature);
     let signatureB64 = rawSignature.toString("base64url");
     return `${message}.${signatureB64}`;
    } catch (error) {
     throw new CredentialsProviderError.C(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
      logger: this.logger,
      tryNextLink: false
     });
    }
   }
  }
  let fromLoginCredentials = (init)=>async ({ callerClientConfig } = {})=>{
    init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
    let profiles = await (0, parseKnownFiles.Y)(init || {});
    let profileName = (0, getProfileName.Bz)({
     profile: init?.profile ?? callerClientConfig?.profile
    });
    let profile = profiles[profileName];
    if (!profile?.login_session) throw new CredentialsProviderError.C(`Profile ${profileName} does not contain login_session.`, {
     tryNextLink: true,
     logger: init?.logger
    });
    let fetcher = new LoginCredentialsFetcher(profile, init, callerClientConfig);
    let credentials = await fetcher.loadCredentials();
    return (0, setCredentialFeature.g)(credentials, "CREDENTIALS_LOGIN", "AD");
   };
 })
};
