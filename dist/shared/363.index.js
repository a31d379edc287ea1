exports.id = 363;
exports.ids = [
    363
];
exports.modules = {
    9370: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            cZ: ()=>main_parseTree
        });
        function scanner_createScanner(text, ignoreTrivia = false) {
            let len = text.length;
            let pos = 0, value = '', tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
            function scanHexDigits(count, exact) {
                let digits = 0;
                let value = 0;
                while(digits < count || !exact){
                    let ch = text.charCodeAt(pos);
                    if (ch >= 48 && ch <= 57) value = 16 * value + ch - 48;
                    else if (ch >= 65 && ch <= 70) value = 16 * value + ch - 65 + 10;
                    else if (ch >= 97 && ch <= 102) value = 16 * value + ch - 97 + 10;
                    else break;
                    pos++;
                    digits++;
                }
                if (digits < count) value = -1;
                return value;
            }
            function setPosition(newPosition) {
                pos = newPosition;
                value = '';
                tokenOffset = 0;
                token = 16;
                scanError = 0;
            }
            function scanNumber() {
                let start = pos;
                if (48 === text.charCodeAt(pos)) pos++;
                else {
                    pos++;
                    while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
                }
                if (pos < text.length && 46 === text.charCodeAt(pos)) {
                    pos++;
                    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                        while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
                    } else {
                        scanError = 3;
                        return text.substring(start, pos);
                    }
                }
                let end = pos;
                if (pos < text.length && (69 === text.charCodeAt(pos) || 101 === text.charCodeAt(pos))) {
                    pos++;
                    if (pos < text.length && 43 === text.charCodeAt(pos) || 45 === text.charCodeAt(pos)) pos++;
                    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                        while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
                        end = pos;
                    } else scanError = 3;
                }
                return text.substring(start, end);
            }
            function scanString() {
                let result = '', start = pos;
                while(true){
                    if (pos >= len) {
                        result += text.substring(start, pos);
                        scanError = 2;
                        break;
                    }
                    let ch = text.charCodeAt(pos);
                    if (34 === ch) {
                        result += text.substring(start, pos);
                        pos++;
                        break;
                    }
                    if (92 === ch) {
                        result += text.substring(start, pos);
                        pos++;
                        if (pos >= len) {
                            scanError = 2;
                            break;
                        }
                        let ch2 = text.charCodeAt(pos++);
                        switch(ch2){
                            case 34:
                                result += '\"';
                                break;
                            case 92:
                                result += '\\';
                                break;
                            case 47:
                                result += '/';
                                break;
                            case 98:
                                result += '\b';
                                break;
                            case 102:
                                result += '\f';
                                break;
                            case 110:
                                result += '\n';
                                break;
                            case 114:
                                result += '\r';
                                break;
                            case 116:
                                result += '\t';
                                break;
                            case 117:
                                let ch3 = scanHexDigits(4, true);
                                if (ch3 >= 0) result += String.fromCharCode(ch3);
                                else scanError = 4;
                                break;
                            default:
                                scanError = 5;
                        }
                        start = pos;
                        continue;
                    }
                    if (ch >= 0 && ch <= 0x1f) if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2;
                        break;
                    } else scanError = 6;
                    pos++;
                }
                return result;
            }
            function scanNext() {
                value = '';
                scanError = 0;
                tokenOffset = pos;
                lineStartOffset = lineNumber;
                prevTokenLineStartOffset = tokenLineStartOffset;
                if (pos >= len) {
                    tokenOffset = len;
                    return token = 17;
                }
                let code = text.charCodeAt(pos);
                if (isWhiteSpace(code)) {
                    do {
                        pos++;
                        value += String.fromCharCode(code);
                        code = text.charCodeAt(pos);
                    }while (isWhiteSpace(code))
                    return token = 15;
                }
                if (isLineBreak(code)) {
                    pos++;
                    value += String.fromCharCode(code);
                    if (13 === code && 10 === text.charCodeAt(pos)) {
                        pos++;
                        value += '\n';
                    }
                    lineNumber++;
                    tokenLineStartOffset = pos;
                    return token = 14;
                }
                switch(code){
                    case 123:
                        pos++;
                        return token = 1;
                    case 125:
                        pos++;
                        return token = 2;
                    case 91:
                        pos++;
                        return token = 3;
                    case 93:
                        pos++;
                        return token = 4;
                    case 58:
                        pos++;
                        return token = 6;
                    case 44:
                        pos++;
                        return token = 5;
                    case 34:
                        pos++;
                        value = scanString();
                        return token = 10;
                    case 47:
                        let start = pos - 1;
                        if (47 === text.charCodeAt(pos + 1)) {
                            pos += 2;
                            while(pos < len){
                                if (isLineBreak(text.charCodeAt(pos))) break;
                                pos++;
                            }
                            value = text.substring(start, pos);
                            return token = 12;
                        }
                        if (42 === text.charCodeAt(pos + 1)) {
                            pos += 2;
                            let safeLength = len - 1;
                            let commentClosed = false;
                            while(pos < safeLength){
                                let ch = text.charCodeAt(pos);
                                if (42 === ch && 47 === text.charCodeAt(pos + 1)) {
                                    pos += 2;
                                    commentClosed = true;
                                    break;
                                }
                                pos++;
                                if (isLineBreak(ch)) {
                                    if (13 === ch && 10 === text.charCodeAt(pos)) pos++;
                                    lineNumber++;
                                    tokenLineStartOffset = pos;
                                }
                            }
                            if (!commentClosed) {
                                pos++;
                                scanError = 1;
                            }
                            value = text.substring(start, pos);
                            return token = 13;
                        }
                        value += String.fromCharCode(code);
                        pos++;
                        return token = 16;
                    case 45:
                        value += String.fromCharCode(code);
                        pos++;
                        if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
                    case 48:
                    case 49:
                    case 50:
                    case 51:
                    case 52:
                    case 53:
                    case 54:
                    case 55:
                    case 56:
                    case 57:
                        value += scanNumber();
                        return token = 11;
                    default:
                        while(pos < len && isUnknownContentCharacter(code)){
                            pos++;
                            code = text.charCodeAt(pos);
                        }
                        if (tokenOffset !== pos) {
                            value = text.substring(tokenOffset, pos);
                            switch(value){
                                case 'true':
                                    return token = 8;
                                case 'false':
                                    return token = 9;
                                case 'null':
                                    return token = 7;
                            }
                            return token = 16;
                        }
                        value += String.fromCharCode(code);
                        pos++;
                        return token = 16;
                }
            }
            function isUnknownContentCharacter(code) {
                if (isWhiteSpace(code) || isLineBreak(code)) return false;
                switch(code){
                    case 125:
                    case 93:
                    case 123:
                    case 91:
                    case 34:
                    case 58:
                    case 44:
                    case 47:
                        return false;
                }
                return true;
            }
            function scanNextNonTrivia() {
                let result;
                do result = scanNext();
                while (result >= 12 && result <= 15)
                return result;
            }
            return {
                setPosition: setPosition,
                getPosition: ()=>pos,
                scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
                getToken: ()=>token,
                getTokenValue: ()=>value,
                getTokenOffset: ()=>tokenOffset,
                getTokenLength: ()=>pos - tokenOffset,
                getTokenStartLine: ()=>lineStartOffset,
                getTokenStartCharacter: ()=>tokenOffset - prevTokenLineStartOffset,
                getTokenError: ()=>scanError
            };
        }
        function isWhiteSpace(ch) {
            return 32 === ch || 9 === ch;
        }
        function isLineBreak(ch) {
            return 10 === ch || 13 === ch;
        }
        function isDigit(ch) {
            return ch >= 48 && ch <= 57;
        }
        var CharacterCodes;
        (function(CharacterCodes) {
            CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
            CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
            CharacterCodes[CharacterCodes["space"] = 32] = "space";
            CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
            CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
            CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
            CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
            CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
            CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
            CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
            CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
            CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
            CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
            CharacterCodes[CharacterCodes["a"] = 97] = "a";
            CharacterCodes[CharacterCodes["b"] = 98] = "b";
            CharacterCodes[CharacterCodes["c"] = 99] = "c";
            CharacterCodes[CharacterCodes["d"] = 100] = "d";
            CharacterCodes[CharacterCodes["e"] = 101] = "e";
            CharacterCodes[CharacterCodes["f"] = 102] = "f";
            CharacterCodes[CharacterCodes["g"] = 103] = "g";
            CharacterCodes[CharacterCodes["h"] = 104] = "h";
            CharacterCodes[CharacterCodes["i"] = 105] = "i";
            CharacterCodes[CharacterCodes["j"] = 106] = "j";
            CharacterCodes[CharacterCodes["k"] = 107] = "k";
            CharacterCodes[CharacterCodes["l"] = 108] = "l";
            CharacterCodes[CharacterCodes["m"] = 109] = "m";
            CharacterCodes[CharacterCodes["n"] = 110] = "n";
            CharacterCodes[CharacterCodes["o"] = 111] = "o";
            CharacterCodes[CharacterCodes["p"] = 112] = "p";
            CharacterCodes[CharacterCodes["q"] = 113] = "q";
            CharacterCodes[CharacterCodes["r"] = 114] = "r";
            CharacterCodes[CharacterCodes["s"] = 115] = "s";
            CharacterCodes[CharacterCodes["t"] = 116] = "t";
            CharacterCodes[CharacterCodes["u"] = 117] = "u";
            CharacterCodes[CharacterCodes["v"] = 118] = "v";
            CharacterCodes[CharacterCodes["w"] = 119] = "w";
            CharacterCodes[CharacterCodes["x"] = 120] = "x";
            CharacterCodes[CharacterCodes["y"] = 121] = "y";
            CharacterCodes[CharacterCodes["z"] = 122] = "z";
            CharacterCodes[CharacterCodes["A"] = 65] = "A";
            CharacterCodes[CharacterCodes["B"] = 66] = "B";
            CharacterCodes[CharacterCodes["C"] = 67] = "C";
            CharacterCodes[CharacterCodes["D"] = 68] = "D";
            CharacterCodes[CharacterCodes["E"] = 69] = "E";
            CharacterCodes[CharacterCodes["F"] = 70] = "F";
            CharacterCodes[CharacterCodes["G"] = 71] = "G";
            CharacterCodes[CharacterCodes["H"] = 72] = "H";
            CharacterCodes[CharacterCodes["I"] = 73] = "I";
            CharacterCodes[CharacterCodes["J"] = 74] = "J";
            CharacterCodes[CharacterCodes["K"] = 75] = "K";
            CharacterCodes[CharacterCodes["L"] = 76] = "L";
            CharacterCodes[CharacterCodes["M"] = 77] = "M";
            CharacterCodes[CharacterCodes["N"] = 78] = "N";
            CharacterCodes[CharacterCodes["O"] = 79] = "O";
            CharacterCodes[CharacterCodes["P"] = 80] = "P";
            CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
            CharacterCodes[CharacterCodes["R"] = 82] = "R";
            CharacterCodes[CharacterCodes["S"] = 83] = "S";
            CharacterCodes[CharacterCodes["T"] = 84] = "T";
            CharacterCodes[CharacterCodes["U"] = 85] = "U";
            CharacterCodes[CharacterCodes["V"] = 86] = "V";
            CharacterCodes[CharacterCodes["W"] = 87] = "W";
            CharacterCodes[CharacterCodes["X"] = 88] = "X";
            CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
            CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
            CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
            CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
            CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
            CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
            CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
            CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
            CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
            CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
            CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
            CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
            CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
            CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
            CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
            CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
            CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
        })(CharacterCodes || (CharacterCodes = {}));
        new Array(20).fill(0).map((_, index)=>' '.repeat(index));
        let maxCachedValues = 200;
        new Array(maxCachedValues).fill(0).map((_, index)=>'\n' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r\n' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\n' + '\t'.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r' + '\t'.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r\n' + '\t'.repeat(index));
        var ParseOptions;
        (function(ParseOptions) {
            ParseOptions.DEFAULT = {
                allowTrailingComma: false
            };
        })(ParseOptions || (ParseOptions = {}));
        function parser_parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
            let currentParent = {
                type: 'array',
                offset: -1,
                length: -1,
                children: [],
                parent: void 0
            };
            function ensurePropertyComplete(endOffset) {
                if ('property' === currentParent.type) {
                    currentParent.length = endOffset - currentParent.offset;
                    currentParent = currentParent.parent;
                }
            }
            function onValue(valueNode) {
                currentParent.children.push(valueNode);
                return valueNode;
            }
            let visitor = {
                onObjectBegin: (offset)=>{
                    currentParent = onValue({
                        type: 'object',
                        offset,
                        length: -1,
                        parent: currentParent,
                        children: []
                    });
                },
                onObjectProperty: (name, offset, length)=>{
                    currentParent = onValue({
                        type: 'property',
                        offset,
                        length: -1,
                        parent: currentParent,
                        children: []
                    });
                    currentParent.children.push({
                        type: 'string',
                        value: name,
                        offset,
                        length,
                        parent: currentParent
                    });
                },
                onObjectEnd: (offset, length)=>{
                    ensurePropertyComplete(offset + length);
                    currentParent.length = offset + length - currentParent.offset;
                    currentParent = currentParent.parent;
                    ensurePropertyComplete(offset + length);
                },
                onArrayBegin: (offset, length)=>{
                    currentParent = onValue({
                        type: 'array',
                        offset,
                        length: -1,
                        parent: currentParent,
                        children: []
                    });
                },
                onArrayEnd: (offset, length)=>{
                    currentParent.length = offset + length - currentParent.offset;
                    currentParent = currentParent.parent;
                    ensurePropertyComplete(offset + length);
                },
                onLiteralValue: (value, offset, length)=>{
                    onValue({
                        type: getNodeType(value),
                        offset,
                        length,
                        parent: currentParent,
                        value
                    });
                    ensurePropertyComplete(offset + length);
                },
                onSeparator: (sep, offset, length)=>{
                    if ('property' === currentParent.type) {
                        if (':' === sep) currentParent.colonOffset = offset;
                        else if (',' === sep) ensurePropertyComplete(offset);
                    }
                },
                onError: (error, offset, length)=>{
                    errors.push({
                        error,
                        offset,
                        length
                    });
                }
            };
            visit(text, visitor, options);
            let result = currentParent.children[0];
            if (result) delete result.parent;
            return result;
        }
        function visit(text, visitor, options = ParseOptions.DEFAULT) {
            let _scanner = scanner_createScanner(text, false);
            let _jsonPath = [];
            let suppressedCallbacks = 0;
            function toNoArgVisit(visitFunction) {
                return visitFunction ? ()=>0 === suppressedCallbacks && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
            }
            function toOneArgVisit(visitFunction) {
                return visitFunction ? (arg)=>0 === suppressedCallbacks && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
            }
            function toOneArgVisitWithPath(visitFunction) {
                return visitFunction ? (arg)=>0 === suppressedCallbacks && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice()) : ()=>true;
            }
            function toBeginVisit(visitFunction) {
                return visitFunction ? ()=>{
                    if (suppressedCallbacks > 0) suppressedCallbacks++;
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice());
                        if (false === cbReturn) suppressedCallbacks = 1;
                    }
                } : ()=>true;
            }
            function toEndVisit(visitFunction) {
                return visitFunction ? ()=>{
                    if (suppressedCallbacks > 0) suppressedCallbacks--;
                    if (0 === suppressedCallbacks) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                } : ()=>true;
            }
            let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
            let disallowComments = options && options.disallowComments;
            let allowTrailingComma = options && options.allowTrailingComma;
            function scanNext() {
                while(true){
                    let token = _scanner.scan();
                    switch(_scanner.getTokenError()){
                        case 4:
                            handleError(14);
                            break;
                        case 5:
                            handleError(15);
                            break;
                        case 3:
                            handleError(13);
                            break;
                        case 1:
                            if (!disallowComments) handleError(11);
                            break;
                        case 2:
                            handleError(12);
                            break;
                        case 6:
                            handleError(16);
                            break;
                    }
                    switch(token){
                        case 12:
                        case 13:
                            if (disallowComments) handleError(10);
                            else onComment();
                            break;
                        case 16:
                            handleError(1);
                            break;
                        case 15:
                        case 14:
                            break;
                        default:
                            return token;
                    }
                }
            }
            function handleError(error, skipUntilAfter = [], skipUntil = []) {
                onError(error);
                if (skipUntilAfter.length + skipUntil.length > 0) {
                    let token = _scanner.getToken();
                    while(17 !== token){
                        if (-1 !== skipUntilAfter.indexOf(token)) {
                            scanNext();
                            break;
                        }
                        if (-1 !== skipUntil.indexOf(token)) break;
                        token = scanNext();
                    }
                }
            }
            function parseString(isValue) {
                let value = _scanner.getTokenValue();
                if (isValue) onLiteralValue(value);
                else {
                    onObjectProperty(value);
                    _jsonPath.push(value);
                }
                scanNext();
                return true;
            }
            function parseLiteral() {
                switch(_scanner.getToken()){
                    case 11:
                        let tokenValue = _scanner.getTokenValue();
                        let value = Number(tokenValue);
                        if (isNaN(value)) {
                            handleError(2);
                            value = 0;
                        }
                        onLiteralValue(value);
                        break;
                    case 7:
                        onLiteralValue(null);
                        break;
                    case 8:
                        onLiteralValue(true);
                        break;
                    case 9:
                        onLiteralValue(false);
                        break;
                    default:
                        return false;
                }
                scanNext();
                return true;
            }
            function parseProperty() {
                if (10 !== _scanner.getToken()) {
                    handleError(3, [], [
                        2,
                        5
                    ]);
                    return false;
                }
                parseString(false);
                if (6 === _scanner.getToken()) {
                    onSeparator(':');
                    scanNext();
                    if (!parseValue()) handleError(4, [], [
                        2,
                        5
                    ]);
                } else handleError(5, [], [
                    2,
                    5
                ]);
                _jsonPath.pop();
                return true;
            }
            function parseObject() {
                onObjectBegin();
                scanNext();
                let needsComma = false;
                while(2 !== _scanner.getToken() && 17 !== _scanner.getToken()){
                    if (5 === _scanner.getToken()) {
                        if (!needsComma) handleError(4, [], []);
                        onSeparator(',');
                        scanNext();
                        if (2 === _scanner.getToken() && allowTrailingComma) break;
                    } else if (needsComma) handleError(6, [], []);
                    if (!parseProperty()) handleError(4, [], [
                        2,
                        5
                    ]);
                    needsComma = true;
                }
                onObjectEnd();
                if (2 !== _scanner.getToken()) handleError(7, [
                    2
                ], []);
                else scanNext();
                return true;
            }
            function parseArray() {
                onArrayBegin();
                scanNext();
                let isFirstElement = true;
                let needsComma = false;
                while(4 !== _scanner.getToken() && 17 !== _scanner.getToken()){
                    if (5 === _scanner.getToken()) {
                        if (!needsComma) handleError(4, [], []);
                        onSeparator(',');
                        scanNext();
                        if (4 === _scanner.getToken() && allowTrailingComma) break;
                    } else if (needsComma) handleError(6, [], []);
                    if (isFirstElement) {
                        _jsonPath.push(0);
                        isFirstElement = false;
                    } else _jsonPath[_jsonPath.length - 1]++;
                    if (!parseValue()) handleError(4, [], [
                        4,
                        5
                    ]);
                    needsComma = true;
                }
                onArrayEnd();
                if (!isFirstElement) _jsonPath.pop();
                if (4 !== _scanner.getToken()) handleError(8, [
                    4
                ], []);
                else scanNext();
                return true;
            }
            function parseValue() {
                switch(_scanner.getToken()){
                    case 3:
                        return parseArray();
                    case 1:
                        return parseObject();
                    case 10:
                        return parseString(true);
                    default:
                        return parseLiteral();
                }
            }
            scanNext();
            if (17 === _scanner.getToken()) {
                if (options.allowEmptyContent) return true;
                handleError(4, [], []);
                return false;
            }
            if (!parseValue()) {
                handleError(4, [], []);
                return false;
            }
            if (17 !== _scanner.getToken()) handleError(9, [], []);
            return true;
        }
        function getNodeType(value) {
            switch(typeof value){
                case 'boolean':
                    return 'boolean';
                case 'number':
                    return 'number';
                case 'string':
                    return 'string';
                case 'object':
                    if (!value) return 'null';
                    if (Array.isArray(value)) return 'array';
                    return 'object';
                default:
                    return 'null';
            }
        }
        var ScanError;
        (function(ScanError) {
            ScanError[ScanError["None"] = 0] = "None";
            ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
            ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
            ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
            ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
            ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
            ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
        })(ScanError || (ScanError = {}));
        var SyntaxKind;
        (function(SyntaxKind) {
            SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
            SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
            SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
            SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
            SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
            SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
            SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
            SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
            SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
            SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
            SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
            SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
            SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
            SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
            SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
            SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
            SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
        })(SyntaxKind || (SyntaxKind = {}));
        let main_parseTree = parser_parseTree;
        var ParseErrorCode;
        (function(ParseErrorCode) {
            ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
            ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
            ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
            ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
            ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
            ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
            ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
            ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
            ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
            ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
            ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
            ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
            ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
            ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
            ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
            ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
        })(ParseErrorCode || (ParseErrorCode = {}));
    },
    770: (module, __unused_webpack_exports, __webpack_require__)=>{
        __webpack_require__(218);
    },
    218: (__unused_webpack_module, exports1, __webpack_require__)=>{
        "use strict";
        __webpack_require__(9278);
        __webpack_require__(4756);
        var http1 = __webpack_require__(8611);
        __webpack_require__(5692);
        var events = __webpack_require__(4434);
        __webpack_require__(2613);
        var util = __webpack_require__(9023);
        function TunnelingAgent(options) {
            var self = this;
            self.options = options || {};
            self.proxyOptions = self.options.proxy || {};
            self.maxSockets = self.options.maxSockets || http1.Agent.defaultMaxSockets;
            self.requests = [];
            self.sockets = [];
            self.on('free', function(socket, host, port, localAddress) {
                var options = toOptions(host, port, localAddress);
                for(var i = 0, len = self.requests.length; i < len; ++i){
                    var pending = self.requests[i];
                    if (pending.host === options.host && pending.port === options.port) {
                        self.requests.splice(i, 1);
                        pending.request.onSocket(socket);
                        return;
                    }
                }
                socket.destroy();
                self.removeSocket(socket);
            });
        }
        util.inherits(TunnelingAgent, events.EventEmitter);
        TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
            var self = this;
            var options = mergeOptions({
                request: req
            }, self.options, toOptions(host, port, localAddress));
            if (self.sockets.length >= this.maxSockets) return void self.requests.push(options);
            self.createSocket(options, function(socket) {
                socket.on('free', onFree);
                socket.on('close', onCloseOrRemove);
                socket.on('agentRemove', onCloseOrRemove);
                req.onSocket(socket);
                function onFree() {
                    self.emit('free', socket, options);
                }
                function onCloseOrRemove(err) {
                    self.removeSocket(socket);
                    socket.removeListener('free', onFree);
                    socket.removeListener('close', onCloseOrRemove);
                    socket.removeListener('agentRemove', onCloseOrRemove);
                }
            });
        };
        TunnelingAgent.prototype.createSocket = function(options, cb) {
            var self = this;
            var placeholder = {};
            self.sockets.push(placeholder);
            var connectOptions = mergeOptions({}, self.proxyOptions, {
                method: 'CONNECT',
                path: options.host + ':' + options.port,
                agent: false,
                headers: {
                    host: options.host + ':' + options.port
                }
            });
            if (options.localAddress) connectOptions.localAddress = options.localAddress;
            if (connectOptions.proxyAuth) {
                connectOptions.headers = connectOptions.headers || {};
                connectOptions.headers['Proxy-Authorization'] = 'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64');
            }
            debug1('making CONNECT request');
            var connectReq = self.request(connectOptions);
            connectReq.useChunkedEncodingByDefault = false;
            connectReq.once('response', onResponse);
            connectReq.once('upgrade', onUpgrade);
            connectReq.once('connect', onConnect);
            connectReq.once('error', onError);
            connectReq.end();
            function onResponse(res) {
                res.upgrade = true;
            }
            function onUpgrade(res, socket, head) {
                process.nextTick(function() {
                    onConnect(res, socket, head);
                });
            }
            function onConnect(res, socket, head) {
                connectReq.removeAllListeners();
                socket.removeAllListeners();
                if (200 !== res.statusCode) {
                    debug1('tunneling socket could not be established, statusCode=%d', res.statusCode);
                    socket.destroy();
                    var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                if (head.length > 0) {
                    debug1('got illegal response body from proxy');
                    socket.destroy();
                    var error = new Error('got illegal response body from proxy');
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                debug1('tunneling connection has established');
                self.sockets[self.sockets.indexOf(placeholder)] = socket;
                return cb(socket);
            }
            function onError(cause) {
                connectReq.removeAllListeners();
                debug1('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
                var error = new Error("tunneling socket could not be established, cause=" + cause.message);
                error.code = 'ECONNRESET';
                options.request.emit('error', error);
                self.removeSocket(placeholder);
            }
        };
        TunnelingAgent.prototype.removeSocket = function(socket) {
            var pos = this.sockets.indexOf(socket);
            if (-1 === pos) return;
            this.sockets.splice(pos, 1);
            var pending = this.requests.shift();
            if (pending) this.createSocket(pending, function(socket) {
                pending.request.onSocket(socket);
            });
        };
        function toOptions(host, port, localAddress) {
            if ('string' == typeof host) return {
                host: host,
                port: port,
                localAddress: localAddress
            };
            return host;
        }
        function mergeOptions(target) {
            for(var i = 1, len = arguments.length; i < len; ++i){
                var overrides = arguments[i];
                if ('object' == typeof overrides) {
                    var keys = Object.keys(overrides);
                    for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
                        var k = keys[j];
                        if (void 0 !== overrides[k]) target[k] = overrides[k];
                    }
                }
            }
            return target;
        }
        var debug1;
        debug1 = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
            var args = Array.prototype.slice.call(arguments);
            if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
            else args.unshift('TUNNEL:');
            console.error.apply(console, args);
        } : function() {};
    },
    7264: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            Yz: ()=>core_debug,
            N4: ()=>endGroup,
            z3: ()=>error,
            dN: ()=>exportVariable,
            V4: ()=>getInput,
            Gu: ()=>getState,
            pq: ()=>info,
            lm: ()=>notice,
            LZ: ()=>saveState,
            uH: ()=>setOutput,
            Pq: ()=>core_setSecret,
            Oh: ()=>startGroup,
            z: ()=>summary,
            $e: ()=>warning
        });
        var external_os_ = __webpack_require__(857);
        function toCommandValue(input) {
            if (null == input) return '';
            if ('string' == typeof input || input instanceof String) return input;
            return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
            if (!Object.keys(annotationProperties).length) return {};
            return {
                title: annotationProperties.title,
                file: annotationProperties.file,
                line: annotationProperties.startLine,
                endLine: annotationProperties.endLine,
                col: annotationProperties.startColumn,
                endColumn: annotationProperties.endColumn
            };
        }
        function command_issueCommand(command, properties, message) {
            let cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function command_issue(name, message = '') {
            command_issueCommand(name, {}, message);
        }
        let CMD_STRING = '::';
        class Command {
            constructor(command, properties, message){
                if (!command) command = 'missing.command';
                this.command = command;
                this.properties = properties;
                this.message = message;
            }
            toString() {
                let cmdStr = CMD_STRING + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    cmdStr += ' ';
                    let first = true;
                    for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
                        let val = this.properties[key];
                        if (val) {
                            if (first) first = false;
                            else cmdStr += ',';
                            cmdStr += `${key}=${escapeProperty(val)}`;
                        }
                    }
                }
                cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
                return cmdStr;
            }
        }
        function escapeData(s) {
            return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
        }
        function escapeProperty(s) {
            return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
        }
        var external_crypto_ = __webpack_require__(6982);
        var external_fs_ = __webpack_require__(9896);
        function file_command_issueFileCommand(command, message) {
            let filePath = process.env[`GITHUB_${command}`];
            if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
            if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
            external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function prepareKeyValueMessage(key, value) {
            let delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
            let convertedValue = toCommandValue(value);
            if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        __webpack_require__(6928);
        __webpack_require__(8611);
        __webpack_require__(5692);
        URL;
        __webpack_require__(770);
        __webpack_require__(7067);
        var HttpCodes;
        (function(HttpCodes) {
            HttpCodes[HttpCodes["OK"] = 200] = "OK";
            HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
            HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
            HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
            HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
            HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
            HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
            HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
            HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
            HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
            HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
            HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
            HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
            HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
            HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
            HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
            HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
            HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
            HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
            HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
            HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
            HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
            HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
            HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
            HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
            HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
            HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
        })(HttpCodes || (HttpCodes = {}));
        var Headers;
        (function(Headers) {
            Headers["Accept"] = "accept";
            Headers["ContentType"] = "content-type";
        })(Headers || (Headers = {}));
        var MediaTypes;
        (function(MediaTypes) {
            MediaTypes["ApplicationJson"] = "application/json";
        })(MediaTypes || (MediaTypes = {}));
        HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
        HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
        var summary_awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        let { access, appendFile, writeFile } = external_fs_.promises;
        let SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
        class Summary {
            constructor(){
                this._buffer = '';
            }
            filePath() {
                return summary_awaiter(this, void 0, void 0, function*() {
                    if (this._filePath) return this._filePath;
                    let pathFromEnv = process.env[SUMMARY_ENV_VAR];
                    if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
                    try {
                        yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
                    } catch (_a) {
                        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
                    }
                    this._filePath = pathFromEnv;
                    return this._filePath;
                });
            }
            wrap(tag, content, attrs = {}) {
                let htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
                if (!content) return `<${tag}${htmlAttrs}>`;
                return `<${tag}${htmlAttrs}>${content}</${tag}>`;
            }
            write(options) {
                return summary_awaiter(this, void 0, void 0, function*() {
                    let overwrite = !!(null == options ? void 0 : options.overwrite);
                    let filePath = yield this.filePath();
                    let writeFunc = overwrite ? writeFile : appendFile;
                    yield writeFunc(filePath, this._buffer, {
                        encoding: 'utf8'
                    });
                    return this.emptyBuffer();
                });
            }
            clear() {
                return summary_awaiter(this, void 0, void 0, function*() {
                    return this.emptyBuffer().write({
                        overwrite: true
                    });
                });
            }
            stringify() {
                return this._buffer;
            }
            isEmptyBuffer() {
                return 0 === this._buffer.length;
            }
            emptyBuffer() {
                this._buffer = '';
                return this;
            }
            addRaw(text, addEOL = false) {
                this._buffer += text;
                return addEOL ? this.addEOL() : this;
            }
            addEOL() {
                return this.addRaw(external_os_.EOL);
            }
            addCodeBlock(code, lang) {
                let attrs = Object.assign({}, lang && {
                    lang
                });
                let element = this.wrap('pre', this.wrap('code', code), attrs);
                return this.addRaw(element).addEOL();
            }
            addList(items, ordered = false) {
                let tag = ordered ? 'ol' : 'ul';
                let listItems = items.map((item)=>this.wrap('li', item)).join('');
                let element = this.wrap(tag, listItems);
                return this.addRaw(element).addEOL();
            }
            addTable(rows) {
                let tableBody = rows.map((row)=>{
                    let cells = row.map((cell)=>{
                        if ('string' == typeof cell) return this.wrap('td', cell);
                        let { header, data, colspan, rowspan } = cell;
                        let tag = header ? 'th' : 'td';
                        let attrs = Object.assign(Object.assign({}, colspan && {
                            colspan
                        }), rowspan && {
                            rowspan
                        });
                        return this.wrap(tag, data, attrs);
                    }).join('');
                    return this.wrap('tr', cells);
                }).join('');
                let element = this.wrap('table', tableBody);
                return this.addRaw(element).addEOL();
            }
            addDetails(label, content) {
                let element = this.wrap('details', this.wrap('summary', label) + content);
                return this.addRaw(element).addEOL();
            }
            addImage(src, alt, options) {
                let { width, height } = options || {};
                let attrs = Object.assign(Object.assign({}, width && {
                    width
                }), height && {
                    height
                });
                let element = this.wrap('img', null, Object.assign({
                    src,
                    alt
                }, attrs));
                return this.addRaw(element).addEOL();
            }
            addHeading(text, level) {
                let tag = `h${level}`;
                let allowedTag = [
                    'h1',
                    'h2',
                    'h3',
                    'h4',
                    'h5',
                    'h6'
                ].includes(tag) ? tag : 'h1';
                let element = this.wrap(allowedTag, text);
                return this.addRaw(element).addEOL();
            }
            addSeparator() {
                let element = this.wrap('hr', null);
                return this.addRaw(element).addEOL();
            }
            addBreak() {
                let element = this.wrap('br', null);
                return this.addRaw(element).addEOL();
            }
            addQuote(text, cite) {
                let attrs = Object.assign({}, cite && {
                    cite
                });
                let element = this.wrap('blockquote', text, attrs);
                return this.addRaw(element).addEOL();
            }
            addLink(text, href) {
                let element = this.wrap('a', text, {
                    href
                });
                return this.addRaw(element).addEOL();
            }
        }
        let _summary = new Summary();
        let summary = _summary;
        __webpack_require__(1260);
        external_os_.platform();
        external_os_.arch();
        var ExitCode;
        (function(ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function exportVariable(name, val) {
            let convertedVal = toCommandValue(val);
            process.env[name] = convertedVal;
            let filePath = process.env['GITHUB_ENV'] || '';
            if (filePath) return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
            command_issueCommand('set-env', {
                name
            }, convertedVal);
        }
        function core_setSecret(secret) {
            command_issueCommand('add-mask', {}, secret);
        }
        function getInput(name, options) {
            let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
            if (options && false === options.trimWhitespace) return val;
            return val.trim();
        }
        function setOutput(name, value) {
            let filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', {
                name
            }, toCommandValue(value));
        }
        function core_debug(message) {
            command_issueCommand('debug', {}, message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
            command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
            command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
            command_issue('group', name);
        }
        function endGroup() {
            command_issue('endgroup');
        }
        function saveState(name, value) {
            let filePath = process.env['GITHUB_STATE'] || '';
            if (filePath) return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
            command_issueCommand('save-state', {
                name
            }, toCommandValue(value));
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
        }
    },
    1260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>exec1
        });
        __webpack_require__(3193);
        var external_os_ = __webpack_require__(857);
        var external_events_ = __webpack_require__(4434);
        var external_child_process_ = __webpack_require__(5317);
        var external_path_ = __webpack_require__(6928);
        __webpack_require__(2613);
        var external_fs_ = __webpack_require__(9896);
        var __awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
        let IS_WINDOWS = 'win32' === process.platform;
        external_fs_.constants.O_RDONLY;
        function exists(fsPath) {
            return __awaiter(this, void 0, void 0, function*() {
                try {
                    yield stat(fsPath);
                } catch (err) {
                    if ('ENOENT' === err.code) return false;
                    throw err;
                }
                return true;
            });
        }
        function isRooted(p) {
            p = normalizeSeparators(p);
            if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
            if (IS_WINDOWS) return p.startsWith('\\') || /^[A-Z]:/i.test(p);
            return p.startsWith('/');
        }
        function tryGetExecutablePath(filePath, extensions) {
            return __awaiter(this, void 0, void 0, function*() {
                let stats;
                try {
                    stats = yield stat(filePath);
                } catch (err) {
                    if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
                if (stats && stats.isFile()) {
                    if (IS_WINDOWS) {
                        let upperExt = external_path_.extname(filePath).toUpperCase();
                        if (extensions.some((validExt)=>validExt.toUpperCase() === upperExt)) return filePath;
                    } else if (isUnixExecutable(stats)) return filePath;
                }
                let originalFilePath = filePath;
                for (let extension of extensions){
                    filePath = originalFilePath + extension;
                    stats = void 0;
                    try {
                        stats = yield stat(filePath);
                    } catch (err) {
                        if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                    }
                    if (stats && stats.isFile()) {
                        if (IS_WINDOWS) {
                            try {
                                let directory = external_path_.dirname(filePath);
                                let upperName = external_path_.basename(filePath).toUpperCase();
                                for (let actualName of yield readdir(directory))if (upperName === actualName.toUpperCase()) {
                                    filePath = external_path_.join(directory, actualName);
                                    break;
                                }
                            } catch (err) {
                                console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                            }
                            return filePath;
                        } else if (isUnixExecutable(stats)) return filePath;
                    }
                }
                return '';
            });
        }
        function normalizeSeparators(p) {
            p = p || '';
            if (IS_WINDOWS) {
                p = p.replace(/\//g, '\\');
                return p.replace(/\\\\+/g, '\\');
            }
            return p.replace(/\/\/+/g, '/');
        }
        function isUnixExecutable(stats) {
            return (1 & stats.mode) > 0 || (8 & stats.mode) > 0 && void 0 !== process.getgid && stats.gid === process.getgid() || (64 & stats.mode) > 0 && void 0 !== process.getuid && stats.uid === process.getuid();
        }
        var io_awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        function which(tool, check) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (!tool) throw new Error("parameter 'tool' is required");
                if (check) {
                    let result = yield which(tool, false);
                    if (!result) if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                    else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                    return result;
                }
                let matches = yield findInPath(tool);
                if (matches && matches.length > 0) return matches[0];
                return '';
            });
        }
        function findInPath(tool) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (!tool) throw new Error("parameter 'tool' is required");
                let extensions = [];
                if (IS_WINDOWS && process.env['PATHEXT']) {
                    for (let extension of process.env['PATHEXT'].split(external_path_.delimiter))if (extension) extensions.push(extension);
                }
                if (isRooted(tool)) {
                    let filePath = yield tryGetExecutablePath(tool, extensions);
                    if (filePath) return [
                        filePath
                    ];
                    return [];
                }
                if (tool.includes(external_path_.sep)) return [];
                let directories = [];
                if (process.env.PATH) {
                    for (let p of process.env.PATH.split(external_path_.delimiter))if (p) directories.push(p);
                }
                let matches = [];
                for (let directory of directories){
                    let filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
                    if (filePath) matches.push(filePath);
                }
                return matches;
            });
        }
        var external_timers_ = __webpack_require__(3557);
        var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        let toolrunner_IS_WINDOWS = 'win32' === process.platform;
        class ToolRunner extends external_events_.EventEmitter {
            constructor(toolPath, args, options){
                super();
                if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
                this.toolPath = toolPath;
                this.args = args || [];
                this.options = options || {};
            }
            _debug(message) {
                if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
            }
            _getCommandString(options, noPrefix) {
                let toolPath = this._getSpawnFileName();
                let args = this._getSpawnArgs(options);
                let cmd = noPrefix ? '' : '[command]';
                if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
                    cmd += toolPath;
                    for (let a of args)cmd += ` ${a}`;
                } else if (options.windowsVerbatimArguments) {
                    cmd += `"${toolPath}"`;
                    for (let a of args)cmd += ` ${a}`;
                } else {
                    cmd += this._windowsQuoteCmdArg(toolPath);
                    for (let a of args)cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
                else {
                    cmd += toolPath;
                    for (let a of args)cmd += ` ${a}`;
                }
                return cmd;
            }
            _processLineBuffer(data, strBuffer, onLine) {
                try {
                    let s = strBuffer + data.toString();
                    let n = s.indexOf(external_os_.EOL);
                    while(n > -1){
                        let line = s.substring(0, n);
                        onLine(line);
                        s = s.substring(n + external_os_.EOL.length);
                        n = s.indexOf(external_os_.EOL);
                    }
                    return s;
                } catch (err) {
                    this._debug(`error processing line. Failed with error ${err}`);
                    return '';
                }
            }
            _getSpawnFileName() {
                if (toolrunner_IS_WINDOWS) {
                    if (this._isCmdFile()) return process.env['COMSPEC'] || 'cmd.exe';
                }
                return this.toolPath;
            }
            _getSpawnArgs(options) {
                if (toolrunner_IS_WINDOWS) {
                    if (this._isCmdFile()) {
                        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                        for (let a of this.args){
                            argline += ' ';
                            argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
                        }
                        argline += '"';
                        return [
                            argline
                        ];
                    }
                }
                return this.args;
            }
            _endsWith(str, end) {
                return str.endsWith(end);
            }
            _isCmdFile() {
                let upperToolPath = this.toolPath.toUpperCase();
                return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
            }
            _windowsQuoteCmdArg(arg) {
                if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
                if (!arg) return '""';
                let cmdSpecialChars = [
                    ' ',
                    '\t',
                    '&',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '^',
                    '=',
                    ';',
                    '!',
                    "'",
                    '+',
                    ',',
                    '`',
                    '~',
                    '|',
                    '<',
                    '>',
                    '"'
                ];
                let needsQuotes = false;
                for (let char of arg)if (cmdSpecialChars.some((x)=>x === char)) {
                    needsQuotes = true;
                    break;
                }
                if (!needsQuotes) return arg;
                let reverse = '"';
                let quoteHit = true;
                for(let i = arg.length; i > 0; i--){
                    reverse += arg[i - 1];
                    if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
                    else if ('"' === arg[i - 1]) {
                        quoteHit = true;
                        reverse += '"';
                    } else quoteHit = false;
                }
                reverse += '"';
                return reverse.split('').reverse().join('');
            }
            _uvQuoteCmdArg(arg) {
                if (!arg) return '""';
                if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) return arg;
                if (!arg.includes('"') && !arg.includes('\\')) return `"${arg}"`;
                let reverse = '"';
                let quoteHit = true;
                for(let i = arg.length; i > 0; i--){
                    reverse += arg[i - 1];
                    if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
                    else if ('"' === arg[i - 1]) {
                        quoteHit = true;
                        reverse += '\\';
                    } else quoteHit = false;
                }
                reverse += '"';
                return reverse.split('').reverse().join('');
            }
            _cloneExecOptions(options) {
                options = options || {};
                let result = {
                    cwd: options.cwd || process.cwd(),
                    env: options.env || process.env,
                    silent: options.silent || false,
                    windowsVerbatimArguments: options.windowsVerbatimArguments || false,
                    failOnStdErr: options.failOnStdErr || false,
                    ignoreReturnCode: options.ignoreReturnCode || false,
                    delay: options.delay || 10000
                };
                result.outStream = options.outStream || process.stdout;
                result.errStream = options.errStream || process.stderr;
                return result;
            }
            _getSpawnOptions(options, toolPath) {
                options = options || {};
                let result = {};
                result.cwd = options.cwd;
                result.env = options.env;
                result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
                if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
                return result;
            }
            exec() {
                return toolrunner_awaiter(this, void 0, void 0, function*() {
                    if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
                    this.toolPath = yield which(this.toolPath, true);
                    return new Promise((resolve, reject)=>toolrunner_awaiter(this, void 0, void 0, function*() {
                            this._debug(`exec tool: ${this.toolPath}`);
                            this._debug('arguments:');
                            for (let arg of this.args)this._debug(`   ${arg}`);
                            let optionsNonNull = this._cloneExecOptions(this.options);
                            if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                            let state = new ExecState(optionsNonNull, this.toolPath);
                            state.on('debug', (message)=>{
                                this._debug(message);
                            });
                            if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                            let fileName = this._getSpawnFileName();
                            let cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                            let stdbuffer = '';
                            if (cp.stdout) cp.stdout.on('data', (data)=>{
                                if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
                                if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
                                stdbuffer = this._processLineBuffer(data, stdbuffer, (line)=>{
                                    if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
                                });
                            });
                            let errbuffer = '';
                            if (cp.stderr) cp.stderr.on('data', (data)=>{
                                state.processStderr = true;
                                if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
                                if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
                                    let s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                                    s.write(data);
                                }
                                errbuffer = this._processLineBuffer(data, errbuffer, (line)=>{
                                    if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
                                });
                            });
                            cp.on('error', (err)=>{
                                state.processError = err.message;
                                state.processExited = true;
                                state.processClosed = true;
                                state.CheckComplete();
                            });
                            cp.on('exit', (code)=>{
                                state.processExitCode = code;
                                state.processExited = true;
                                this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                                state.CheckComplete();
                            });
                            cp.on('close', (code)=>{
                                state.processExitCode = code;
                                state.processExited = true;
                                state.processClosed = true;
                                this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                                state.CheckComplete();
                            });
                            state.on('done', (error, exitCode)=>{
                                if (stdbuffer.length > 0) this.emit('stdline', stdbuffer);
                                if (errbuffer.length > 0) this.emit('errline', errbuffer);
                                cp.removeAllListeners();
                                if (error) reject(error);
                                else resolve(exitCode);
                            });
                            if (this.options.input) {
                                if (!cp.stdin) throw new Error('child process missing stdin');
                                cp.stdin.end(this.options.input);
                            }
                        }));
                });
            }
        }
        function argStringToArray(argString) {
            let args = [];
            let inQuotes = false;
            let escaped = false;
            let arg = '';
            function append(c) {
                if (escaped && '"' !== c) arg += '\\';
                arg += c;
                escaped = false;
            }
            for(let i = 0; i < argString.length; i++){
                let c = argString.charAt(i);
                if ('"' === c) {
                    if (escaped) append(c);
                    else inQuotes = !inQuotes;
                    continue;
                }
                if ('\\' === c && escaped) {
                    append(c);
                    continue;
                }
                if ('\\' === c && inQuotes) {
                    escaped = true;
                    continue;
                }
                if (' ' === c && !inQuotes) {
                    if (arg.length > 0) {
                        args.push(arg);
                        arg = '';
                    }
                    continue;
                }
                append(c);
            }
            if (arg.length > 0) args.push(arg.trim());
            return args;
        }
        class ExecState extends external_events_.EventEmitter {
            constructor(options, toolPath){
                super();
                this.processClosed = false;
                this.processError = '';
                this.processExitCode = 0;
                this.processExited = false;
                this.processStderr = false;
                this.delay = 10000;
                this.done = false;
                this.timeout = null;
                if (!toolPath) throw new Error('toolPath must not be empty');
                this.options = options;
                this.toolPath = toolPath;
                if (options.delay) this.delay = options.delay;
            }
            CheckComplete() {
                if (this.done) return;
                if (this.processClosed) this._setResult();
                else if (this.processExited) this.timeout = (0, external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
            }
            _debug(message) {
                this.emit('debug', message);
            }
            _setResult() {
                let error;
                if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
                else if (0 === this.processExitCode || this.options.ignoreReturnCode) {
                    if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
                } else error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
                if (this.timeout) {
                    clearTimeout(this.timeout);
                    this.timeout = null;
                }
                this.done = true;
                this.emit('done', error, this.processExitCode);
            }
            static HandleTimeout(state) {
                if (state.done) return;
                if (!state.processClosed && state.processExited) {
                    let message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
                    state._debug(message);
                }
                state._setResult();
            }
        }
        var exec_awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        function exec1(commandLine, args, options) {
            return exec_awaiter(this, void 0, void 0, function*() {
                let commandArgs = argStringToArray(commandLine);
                if (0 === commandArgs.length) throw new Error("Parameter 'commandLine' cannot be null or empty.");
                let toolPath = commandArgs[0];
                args = commandArgs.slice(1).concat(args || []);
                let runner = new ToolRunner(toolPath, args, options);
                return runner.exec();
            });
        }
    }
};
