"use strict";
exports.id = 373;
exports.ids = [
    373
];
exports.modules = {
    3851: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>fromHttp
        });
        var setCredentialFeature = __webpack_require__(249);
        var CredentialsProviderError = __webpack_require__(1436);
        var node_http_handler = __webpack_require__(6878);
        var promises_ = __webpack_require__(1455);
        var promises_default = __webpack_require__.n(promises_);
        let ECS_CONTAINER_HOST = "169.254.170.2";
        let EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
        let EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
        let checkUrl = (url, logger)=>{
            if ("https:" === url.protocol) return;
            if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
            if (url.hostname.includes("[")) {
                if ("[::1]" === url.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === url.hostname) return;
            } else {
                if ("localhost" === url.hostname) return;
                let ipComponents = url.hostname.split(".");
                let inRange = (component)=>{
                    let num = parseInt(component, 10);
                    return 0 <= num && num <= 255;
                };
                if ("127" === ipComponents[0] && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && 4 === ipComponents.length) return;
            }
            throw new CredentialsProviderError.C(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
                logger
            });
        };
        var httpRequest = __webpack_require__(9725);
        var date_utils = __webpack_require__(5393);
        var sdk_stream_mixin = __webpack_require__(6657);
        function createGetRequest(url) {
            return new httpRequest.K({
                protocol: url.protocol,
                hostname: url.hostname,
                port: Number(url.port),
                path: url.pathname,
                query: Array.from(url.searchParams.entries()).reduce((acc, [k, v])=>{
                    acc[k] = v;
                    return acc;
                }, {}),
                fragment: url.hash
            });
        }
        async function getCredentials(response, logger) {
            let stream = (0, sdk_stream_mixin.c)(response.body);
            let str = await stream.transformToString();
            if (200 === response.statusCode) {
                let parsed = JSON.parse(str);
                if ("string" != typeof parsed.AccessKeyId || "string" != typeof parsed.SecretAccessKey || "string" != typeof parsed.Token || "string" != typeof parsed.Expiration) throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
                    logger
                });
                return {
                    accessKeyId: parsed.AccessKeyId,
                    secretAccessKey: parsed.SecretAccessKey,
                    sessionToken: parsed.Token,
                    expiration: (0, date_utils.EI)(parsed.Expiration)
                };
            }
            if (response.statusCode >= 400 && response.statusCode < 500) {
                let parsedBody = {};
                try {
                    parsedBody = JSON.parse(str);
                } catch (e) {}
                throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
                    logger
                }), {
                    Code: parsedBody.Code,
                    Message: parsedBody.Message
                });
            }
            throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
                logger
            });
        }
        let retryWrapper = (toRetry, maxRetries, delayMs)=>async ()=>{
                for(let i = 0; i < maxRetries; ++i)try {
                    return await toRetry();
                } catch (e) {
                    await new Promise((resolve)=>setTimeout(resolve, delayMs));
                }
                return await toRetry();
            };
        let AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
        let DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
        let AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
        let AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
        let AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
        let fromHttp = (options = {})=>{
            options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
            let host;
            let relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
            let full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
            let token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
            let tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
            let warn = options.logger?.constructor?.name !== "NoOpLogger" && options.logger?.warn ? options.logger.warn.bind(options.logger) : console.warn;
            if (relative && full) {
                warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
                warn("awsContainerCredentialsRelativeUri will take precedence.");
            }
            if (token && tokenFile) {
                warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
                warn("awsContainerAuthorizationTokenFile will take precedence.");
            }
            if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
            else if (full) host = full;
            else throw new CredentialsProviderError.C(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
                logger: options.logger
            });
            let url = new URL(host);
            checkUrl(url, options.logger);
            let requestHandler = node_http_handler.$.create({
                connectionTimeout: options.timeout ?? 1000
            });
            let requestTimeout = options.timeout ?? 1000;
            let provider = retryWrapper(async ()=>{
                let request = createGetRequest(url);
                if (tokenFile) request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString());
                else if (token) request.headers.Authorization = validateToken(token);
                try {
                    let result = await requestHandler.handle(request, {
                        requestTimeout
                    });
                    return getCredentials(result.response).then((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
                } catch (e) {
                    throw new CredentialsProviderError.C(String(e), {
                        logger: options.logger
                    });
                }
            }, options.maxRetries ?? 3, options.timeout ?? 1000);
            return async ()=>{
                try {
                    return await provider();
                } finally{
                    requestHandler.destroy?.();
                }
            };
        };
        let validateToken = (token)=>{
            if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
            return token;
        };
    },
    373: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            fromHttp: ()=>_fromHttp_fromHttp__WEBPACK_IMPORTED_MODULE_0__.b
        });
        var _fromHttp_fromHttp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);
    }
};
