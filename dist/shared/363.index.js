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
        ;
        function scanner_createScanner(text, ignoreTrivia = false) {
            const len = text.length;
            let pos = 0, value = '', tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
            function scanHexDigits(count, exact) {
                let digits = 0;
                let value = 0;
                while(digits < count || !exact){
                    let ch = text.charCodeAt(pos);
                    if (ch >= 48 && ch <= 57) {
                        value = value * 16 + ch - 48;
                    } else if (ch >= 65 && ch <= 70) {
                        value = value * 16 + ch - 65 + 10;
                    } else if (ch >= 97 && ch <= 102) {
                        value = value * 16 + ch - 97 + 10;
                    } else {
                        break;
                    }
                    pos++;
                    digits++;
                }
                if (digits < count) {
                    value = -1;
                }
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
                if (text.charCodeAt(pos) === 48) {
                    pos++;
                } else {
                    pos++;
                    while(pos < text.length && isDigit(text.charCodeAt(pos))){
                        pos++;
                    }
                }
                if (pos < text.length && text.charCodeAt(pos) === 46) {
                    pos++;
                    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                        while(pos < text.length && isDigit(text.charCodeAt(pos))){
                            pos++;
                        }
                    } else {
                        scanError = 3;
                        return text.substring(start, pos);
                    }
                }
                let end = pos;
                if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
                    pos++;
                    if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
                        pos++;
                    }
                    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                        while(pos < text.length && isDigit(text.charCodeAt(pos))){
                            pos++;
                        }
                        end = pos;
                    } else {
                        scanError = 3;
                    }
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
                    const ch = text.charCodeAt(pos);
                    if (ch === 34) {
                        result += text.substring(start, pos);
                        pos++;
                        break;
                    }
                    if (ch === 92) {
                        result += text.substring(start, pos);
                        pos++;
                        if (pos >= len) {
                            scanError = 2;
                            break;
                        }
                        const ch2 = text.charCodeAt(pos++);
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
                                const ch3 = scanHexDigits(4, true);
                                if (ch3 >= 0) {
                                    result += String.fromCharCode(ch3);
                                } else {
                                    scanError = 4;
                                }
                                break;
                            default:
                                scanError = 5;
                        }
                        start = pos;
                        continue;
                    }
                    if (ch >= 0 && ch <= 0x1f) {
                        if (isLineBreak(ch)) {
                            result += text.substring(start, pos);
                            scanError = 2;
                            break;
                        } else {
                            scanError = 6;
                        }
                    }
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
                    if (code === 13 && text.charCodeAt(pos) === 10) {
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
                        const start = pos - 1;
                        if (text.charCodeAt(pos + 1) === 47) {
                            pos += 2;
                            while(pos < len){
                                if (isLineBreak(text.charCodeAt(pos))) {
                                    break;
                                }
                                pos++;
                            }
                            value = text.substring(start, pos);
                            return token = 12;
                        }
                        if (text.charCodeAt(pos + 1) === 42) {
                            pos += 2;
                            const safeLength = len - 1;
                            let commentClosed = false;
                            while(pos < safeLength){
                                const ch = text.charCodeAt(pos);
                                if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
                                    pos += 2;
                                    commentClosed = true;
                                    break;
                                }
                                pos++;
                                if (isLineBreak(ch)) {
                                    if (ch === 13 && text.charCodeAt(pos) === 10) {
                                        pos++;
                                    }
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
                        if (pos === len || !isDigit(text.charCodeAt(pos))) {
                            return token = 16;
                        }
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
                if (isWhiteSpace(code) || isLineBreak(code)) {
                    return false;
                }
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
                do {
                    result = scanNext();
                }while (result >= 12 && result <= 15)
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
            return ch === 32 || ch === 9;
        }
        function isLineBreak(ch) {
            return ch === 10 || ch === 13;
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
        ;
        const string_intern_cachedSpaces = new Array(20).fill(0).map((_, index)=>{
            return ' '.repeat(index);
        });
        const maxCachedValues = 200;
        const string_intern_cachedBreakLinesWithSpaces = {
            ' ': {
                '\n': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\n' + ' '.repeat(index);
                }),
                '\r': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\r' + ' '.repeat(index);
                }),
                '\r\n': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\r\n' + ' '.repeat(index);
                })
            },
            '\t': {
                '\n': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\n' + '\t'.repeat(index);
                }),
                '\r': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\r' + '\t'.repeat(index);
                }),
                '\r\n': new Array(maxCachedValues).fill(0).map((_, index)=>{
                    return '\r\n' + '\t'.repeat(index);
                })
            }
        };
        const string_intern_supportedEols = null && [
            '\n',
            '\r',
            '\r\n'
        ];
        ;
        function format_format(documentText, range, options) {
            let initialIndentLevel;
            let formatText;
            let formatTextStart;
            let rangeStart;
            let rangeEnd;
            if (range) {
                rangeStart = range.offset;
                rangeEnd = rangeStart + range.length;
                formatTextStart = rangeStart;
                while(formatTextStart > 0 && !format_isEOL(documentText, formatTextStart - 1)){
                    formatTextStart--;
                }
                let endOffset = rangeEnd;
                while(endOffset < documentText.length && !format_isEOL(documentText, endOffset)){
                    endOffset++;
                }
                formatText = documentText.substring(formatTextStart, endOffset);
                initialIndentLevel = computeIndentLevel(formatText, options);
            } else {
                formatText = documentText;
                initialIndentLevel = 0;
                formatTextStart = 0;
                rangeStart = 0;
                rangeEnd = documentText.length;
            }
            const eol = getEOL(options, documentText);
            const eolFastPathSupported = supportedEols.includes(eol);
            let numberLineBreaks = 0;
            let indentLevel = 0;
            let indentValue;
            if (options.insertSpaces) {
                indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
            } else {
                indentValue = '\t';
            }
            const indentType = indentValue === '\t' ? '\t' : ' ';
            let scanner = createScanner(formatText, false);
            let hasError = false;
            function newLinesAndIndent() {
                if (numberLineBreaks > 1) {
                    return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
                }
                const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
                if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) {
                    return eol + repeat(indentValue, initialIndentLevel + indentLevel);
                }
                if (amountOfSpaces <= 0) {
                    return eol;
                }
                return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
            }
            function scanNext() {
                let token = scanner.scan();
                numberLineBreaks = 0;
                while(token === 15 || token === 14){
                    if (token === 14 && options.keepLines) {
                        numberLineBreaks += 1;
                    } else if (token === 14) {
                        numberLineBreaks = 1;
                    }
                    token = scanner.scan();
                }
                hasError = token === 16 || scanner.getTokenError() !== 0;
                return token;
            }
            const editOperations = [];
            function addEdit(text, startOffset, endOffset) {
                if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text) {
                    editOperations.push({
                        offset: startOffset,
                        length: endOffset - startOffset,
                        content: text
                    });
                }
            }
            let firstToken = scanNext();
            if (options.keepLines && numberLineBreaks > 0) {
                addEdit(repeat(eol, numberLineBreaks), 0, 0);
            }
            if (firstToken !== 17) {
                let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
                let initialIndent = indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel);
                addEdit(initialIndent, formatTextStart, firstTokenStart);
            }
            while(firstToken !== 17){
                let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                let secondToken = scanNext();
                let replaceContent = '';
                let needsLineBreak = false;
                while(numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)){
                    let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                    addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
                    firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                    needsLineBreak = secondToken === 12;
                    replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                    secondToken = scanNext();
                }
                if (secondToken === 2) {
                    if (firstToken !== 1) {
                        indentLevel--;
                    }
                    ;
                    if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) {
                        replaceContent = newLinesAndIndent();
                    } else if (options.keepLines) {
                        replaceContent = cachedSpaces[1];
                    }
                } else if (secondToken === 4) {
                    if (firstToken !== 3) {
                        indentLevel--;
                    }
                    ;
                    if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) {
                        replaceContent = newLinesAndIndent();
                    } else if (options.keepLines) {
                        replaceContent = cachedSpaces[1];
                    }
                } else {
                    switch(firstToken){
                        case 3:
                        case 1:
                            indentLevel++;
                            if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                                replaceContent = newLinesAndIndent();
                            } else {
                                replaceContent = cachedSpaces[1];
                            }
                            break;
                        case 5:
                            if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                                replaceContent = newLinesAndIndent();
                            } else {
                                replaceContent = cachedSpaces[1];
                            }
                            break;
                        case 12:
                            replaceContent = newLinesAndIndent();
                            break;
                        case 13:
                            if (numberLineBreaks > 0) {
                                replaceContent = newLinesAndIndent();
                            } else if (!needsLineBreak) {
                                replaceContent = cachedSpaces[1];
                            }
                            break;
                        case 6:
                            if (options.keepLines && numberLineBreaks > 0) {
                                replaceContent = newLinesAndIndent();
                            } else if (!needsLineBreak) {
                                replaceContent = cachedSpaces[1];
                            }
                            break;
                        case 10:
                            if (options.keepLines && numberLineBreaks > 0) {
                                replaceContent = newLinesAndIndent();
                            } else if (secondToken === 6 && !needsLineBreak) {
                                replaceContent = '';
                            }
                            break;
                        case 7:
                        case 8:
                        case 9:
                        case 11:
                        case 2:
                        case 4:
                            if (options.keepLines && numberLineBreaks > 0) {
                                replaceContent = newLinesAndIndent();
                            } else {
                                if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) {
                                    replaceContent = cachedSpaces[1];
                                } else if (secondToken !== 5 && secondToken !== 17) {
                                    hasError = true;
                                }
                            }
                            break;
                        case 16:
                            hasError = true;
                            break;
                    }
                    if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) {
                        replaceContent = newLinesAndIndent();
                    }
                }
                if (secondToken === 17) {
                    if (options.keepLines && numberLineBreaks > 0) {
                        replaceContent = newLinesAndIndent();
                    } else {
                        replaceContent = options.insertFinalNewline ? eol : '';
                    }
                }
                const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(replaceContent, firstTokenEnd, secondTokenStart);
                firstToken = secondToken;
            }
            return editOperations;
        }
        function repeat(s, count) {
            let result = '';
            for(let i = 0; i < count; i++){
                result += s;
            }
            return result;
        }
        function computeIndentLevel(content, options) {
            let i = 0;
            let nChars = 0;
            const tabSize = options.tabSize || 4;
            while(i < content.length){
                let ch = content.charAt(i);
                if (ch === cachedSpaces[1]) {
                    nChars++;
                } else if (ch === '\t') {
                    nChars += tabSize;
                } else {
                    break;
                }
                i++;
            }
            return Math.floor(nChars / tabSize);
        }
        function getEOL(options, text) {
            for(let i = 0; i < text.length; i++){
                const ch = text.charAt(i);
                if (ch === '\r') {
                    if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                        return '\r\n';
                    }
                    return '\r';
                } else if (ch === '\n') {
                    return '\n';
                }
            }
            return options && options.eol || '\n';
        }
        function format_isEOL(text, offset) {
            return '\r\n'.indexOf(text.charAt(offset)) !== -1;
        }
        ;
        var ParseOptions;
        (function(ParseOptions) {
            ParseOptions.DEFAULT = {
                allowTrailingComma: false
            };
        })(ParseOptions || (ParseOptions = {}));
        function getLocation(text, position) {
            const segments = [];
            const earlyReturnException = new Object();
            let previousNode = undefined;
            const previousNodeInst = {
                value: {},
                offset: 0,
                length: 0,
                type: 'object',
                parent: undefined
            };
            let isAtPropertyKey = false;
            function setPreviousNode(value, offset, length, type) {
                previousNodeInst.value = value;
                previousNodeInst.offset = offset;
                previousNodeInst.length = length;
                previousNodeInst.type = type;
                previousNodeInst.colonOffset = undefined;
                previousNode = previousNodeInst;
            }
            try {
                visit(text, {
                    onObjectBegin: (offset, length)=>{
                        if (position <= offset) {
                            throw earlyReturnException;
                        }
                        previousNode = undefined;
                        isAtPropertyKey = position > offset;
                        segments.push('');
                    },
                    onObjectProperty: (name, offset, length)=>{
                        if (position < offset) {
                            throw earlyReturnException;
                        }
                        setPreviousNode(name, offset, length, 'property');
                        segments[segments.length - 1] = name;
                        if (position <= offset + length) {
                            throw earlyReturnException;
                        }
                    },
                    onObjectEnd: (offset, length)=>{
                        if (position <= offset) {
                            throw earlyReturnException;
                        }
                        previousNode = undefined;
                        segments.pop();
                    },
                    onArrayBegin: (offset, length)=>{
                        if (position <= offset) {
                            throw earlyReturnException;
                        }
                        previousNode = undefined;
                        segments.push(0);
                    },
                    onArrayEnd: (offset, length)=>{
                        if (position <= offset) {
                            throw earlyReturnException;
                        }
                        previousNode = undefined;
                        segments.pop();
                    },
                    onLiteralValue: (value, offset, length)=>{
                        if (position < offset) {
                            throw earlyReturnException;
                        }
                        setPreviousNode(value, offset, length, getNodeType(value));
                        if (position <= offset + length) {
                            throw earlyReturnException;
                        }
                    },
                    onSeparator: (sep, offset, length)=>{
                        if (position <= offset) {
                            throw earlyReturnException;
                        }
                        if (sep === ':' && previousNode && previousNode.type === 'property') {
                            previousNode.colonOffset = offset;
                            isAtPropertyKey = false;
                            previousNode = undefined;
                        } else if (sep === ',') {
                            const last = segments[segments.length - 1];
                            if (typeof last === 'number') {
                                segments[segments.length - 1] = last + 1;
                            } else {
                                isAtPropertyKey = true;
                                segments[segments.length - 1] = '';
                            }
                            previousNode = undefined;
                        }
                    }
                });
            } catch (e) {
                if (e !== earlyReturnException) {
                    throw e;
                }
            }
            return {
                path: segments,
                previousNode,
                isAtPropertyKey,
                matches: (pattern)=>{
                    let k = 0;
                    for(let i = 0; k < pattern.length && i < segments.length; i++){
                        if (pattern[k] === segments[i] || pattern[k] === '*') {
                            k++;
                        } else if (pattern[k] !== '**') {
                            return false;
                        }
                    }
                    return k === pattern.length;
                }
            };
        }
        function parse(text, errors = [], options = ParseOptions.DEFAULT) {
            let currentProperty = null;
            let currentParent = [];
            const previousParents = [];
            function onValue(value) {
                if (Array.isArray(currentParent)) {
                    currentParent.push(value);
                } else if (currentProperty !== null) {
                    currentParent[currentProperty] = value;
                }
            }
            const visitor = {
                onObjectBegin: ()=>{
                    const object = {};
                    onValue(object);
                    previousParents.push(currentParent);
                    currentParent = object;
                    currentProperty = null;
                },
                onObjectProperty: (name)=>{
                    currentProperty = name;
                },
                onObjectEnd: ()=>{
                    currentParent = previousParents.pop();
                },
                onArrayBegin: ()=>{
                    const array = [];
                    onValue(array);
                    previousParents.push(currentParent);
                    currentParent = array;
                    currentProperty = null;
                },
                onArrayEnd: ()=>{
                    currentParent = previousParents.pop();
                },
                onLiteralValue: onValue,
                onError: (error, offset, length)=>{
                    errors.push({
                        error,
                        offset,
                        length
                    });
                }
            };
            visit(text, visitor, options);
            return currentParent[0];
        }
        function parser_parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
            let currentParent = {
                type: 'array',
                offset: -1,
                length: -1,
                children: [],
                parent: undefined
            };
            function ensurePropertyComplete(endOffset) {
                if (currentParent.type === 'property') {
                    currentParent.length = endOffset - currentParent.offset;
                    currentParent = currentParent.parent;
                }
            }
            function onValue(valueNode) {
                currentParent.children.push(valueNode);
                return valueNode;
            }
            const visitor = {
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
                    if (currentParent.type === 'property') {
                        if (sep === ':') {
                            currentParent.colonOffset = offset;
                        } else if (sep === ',') {
                            ensurePropertyComplete(offset);
                        }
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
            const result = currentParent.children[0];
            if (result) {
                delete result.parent;
            }
            return result;
        }
        function parser_findNodeAtLocation(root, path1) {
            if (!root) {
                return undefined;
            }
            let node = root;
            for (let segment of path1){
                if (typeof segment === 'string') {
                    if (node.type !== 'object' || !Array.isArray(node.children)) {
                        return undefined;
                    }
                    let found = false;
                    for (const propertyNode of node.children){
                        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                            node = propertyNode.children[1];
                            found = true;
                            break;
                        }
                    }
                    if (!found) {
                        return undefined;
                    }
                } else {
                    const index = segment;
                    if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                        return undefined;
                    }
                    node = node.children[index];
                }
            }
            return node;
        }
        function getNodePath(node) {
            if (!node.parent || !node.parent.children) {
                return [];
            }
            const path1 = getNodePath(node.parent);
            if (node.parent.type === 'property') {
                const key = node.parent.children[0].value;
                path1.push(key);
            } else if (node.parent.type === 'array') {
                const index = node.parent.children.indexOf(node);
                if (index !== -1) {
                    path1.push(index);
                }
            }
            return path1;
        }
        function getNodeValue(node) {
            switch(node.type){
                case 'array':
                    return node.children.map(getNodeValue);
                case 'object':
                    const obj = Object.create(null);
                    for (let prop of node.children){
                        const valueNode = prop.children[1];
                        if (valueNode) {
                            obj[prop.children[0].value] = getNodeValue(valueNode);
                        }
                    }
                    return obj;
                case 'null':
                case 'string':
                case 'number':
                case 'boolean':
                    return node.value;
                default:
                    return undefined;
            }
        }
        function contains(node, offset, includeRightBound = false) {
            return offset >= node.offset && offset < node.offset + node.length || includeRightBound && offset === node.offset + node.length;
        }
        function findNodeAtOffset(node, offset, includeRightBound = false) {
            if (contains(node, offset, includeRightBound)) {
                const children = node.children;
                if (Array.isArray(children)) {
                    for(let i = 0; i < children.length && children[i].offset <= offset; i++){
                        const item = findNodeAtOffset(children[i], offset, includeRightBound);
                        if (item) {
                            return item;
                        }
                    }
                }
                return node;
            }
            return undefined;
        }
        function visit(text, visitor, options = ParseOptions.DEFAULT) {
            const _scanner = scanner_createScanner(text, false);
            const _jsonPath = [];
            let suppressedCallbacks = 0;
            function toNoArgVisit(visitFunction) {
                return visitFunction ? ()=>suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
            }
            function toOneArgVisit(visitFunction) {
                return visitFunction ? (arg)=>suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
            }
            function toOneArgVisitWithPath(visitFunction) {
                return visitFunction ? (arg)=>suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice()) : ()=>true;
            }
            function toBeginVisit(visitFunction) {
                return visitFunction ? ()=>{
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    } else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                } : ()=>true;
            }
            function toEndVisit(visitFunction) {
                return visitFunction ? ()=>{
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                } : ()=>true;
            }
            const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
            const disallowComments = options && options.disallowComments;
            const allowTrailingComma = options && options.allowTrailingComma;
            function scanNext() {
                while(true){
                    const token = _scanner.scan();
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
                            if (!disallowComments) {
                                handleError(11);
                            }
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
                            if (disallowComments) {
                                handleError(10);
                            } else {
                                onComment();
                            }
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
                    while(token !== 17){
                        if (skipUntilAfter.indexOf(token) !== -1) {
                            scanNext();
                            break;
                        } else if (skipUntil.indexOf(token) !== -1) {
                            break;
                        }
                        token = scanNext();
                    }
                }
            }
            function parseString(isValue) {
                const value = _scanner.getTokenValue();
                if (isValue) {
                    onLiteralValue(value);
                } else {
                    onObjectProperty(value);
                    _jsonPath.push(value);
                }
                scanNext();
                return true;
            }
            function parseLiteral() {
                switch(_scanner.getToken()){
                    case 11:
                        const tokenValue = _scanner.getTokenValue();
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
                if (_scanner.getToken() !== 10) {
                    handleError(3, [], [
                        2,
                        5
                    ]);
                    return false;
                }
                parseString(false);
                if (_scanner.getToken() === 6) {
                    onSeparator(':');
                    scanNext();
                    if (!parseValue()) {
                        handleError(4, [], [
                            2,
                            5
                        ]);
                    }
                } else {
                    handleError(5, [], [
                        2,
                        5
                    ]);
                }
                _jsonPath.pop();
                return true;
            }
            function parseObject() {
                onObjectBegin();
                scanNext();
                let needsComma = false;
                while(_scanner.getToken() !== 2 && _scanner.getToken() !== 17){
                    if (_scanner.getToken() === 5) {
                        if (!needsComma) {
                            handleError(4, [], []);
                        }
                        onSeparator(',');
                        scanNext();
                        if (_scanner.getToken() === 2 && allowTrailingComma) {
                            break;
                        }
                    } else if (needsComma) {
                        handleError(6, [], []);
                    }
                    if (!parseProperty()) {
                        handleError(4, [], [
                            2,
                            5
                        ]);
                    }
                    needsComma = true;
                }
                onObjectEnd();
                if (_scanner.getToken() !== 2) {
                    handleError(7, [
                        2
                    ], []);
                } else {
                    scanNext();
                }
                return true;
            }
            function parseArray() {
                onArrayBegin();
                scanNext();
                let isFirstElement = true;
                let needsComma = false;
                while(_scanner.getToken() !== 4 && _scanner.getToken() !== 17){
                    if (_scanner.getToken() === 5) {
                        if (!needsComma) {
                            handleError(4, [], []);
                        }
                        onSeparator(',');
                        scanNext();
                        if (_scanner.getToken() === 4 && allowTrailingComma) {
                            break;
                        }
                    } else if (needsComma) {
                        handleError(6, [], []);
                    }
                    if (isFirstElement) {
                        _jsonPath.push(0);
                        isFirstElement = false;
                    } else {
                        _jsonPath[_jsonPath.length - 1]++;
                    }
                    if (!parseValue()) {
                        handleError(4, [], [
                            4,
                            5
                        ]);
                    }
                    needsComma = true;
                }
                onArrayEnd();
                if (!isFirstElement) {
                    _jsonPath.pop();
                }
                if (_scanner.getToken() !== 4) {
                    handleError(8, [
                        4
                    ], []);
                } else {
                    scanNext();
                }
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
            if (_scanner.getToken() === 17) {
                if (options.allowEmptyContent) {
                    return true;
                }
                handleError(4, [], []);
                return false;
            }
            if (!parseValue()) {
                handleError(4, [], []);
                return false;
            }
            if (_scanner.getToken() !== 17) {
                handleError(9, [], []);
            }
            return true;
        }
        function stripComments(text, replaceCh) {
            let _scanner = scanner_createScanner(text), parts = [], kind, offset = 0, pos;
            do {
                pos = _scanner.getPosition();
                kind = _scanner.scan();
                switch(kind){
                    case 12:
                    case 13:
                    case 17:
                        if (offset !== pos) {
                            parts.push(text.substring(offset, pos));
                        }
                        if (replaceCh !== undefined) {
                            parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                        }
                        offset = _scanner.getPosition();
                        break;
                }
            }while (kind !== 17)
            return parts.join('');
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
                    {
                        if (!value) {
                            return 'null';
                        } else if (Array.isArray(value)) {
                            return 'array';
                        }
                        return 'object';
                    }
                default:
                    return 'null';
            }
        }
        ;
        function removeProperty(text, path1, options) {
            return setProperty(text, path1, void 0, options);
        }
        function setProperty(text, originalPath, value, options) {
            const path1 = originalPath.slice();
            const errors = [];
            const root = parseTree(text, errors);
            let parent = void 0;
            let lastSegment = void 0;
            while(path1.length > 0){
                lastSegment = path1.pop();
                parent = findNodeAtLocation(root, path1);
                if (parent === void 0 && value !== void 0) {
                    if (typeof lastSegment === 'string') {
                        value = {
                            [lastSegment]: value
                        };
                    } else {
                        value = [
                            value
                        ];
                    }
                } else {
                    break;
                }
            }
            if (!parent) {
                if (value === void 0) {
                    throw new Error('Can not delete in empty document');
                }
                return withFormatting(text, {
                    offset: root ? root.offset : 0,
                    length: root ? root.length : 0,
                    content: JSON.stringify(value)
                }, options);
            } else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
                const existing = findNodeAtLocation(parent, [
                    lastSegment
                ]);
                if (existing !== void 0) {
                    if (value === void 0) {
                        if (!existing.parent) {
                            throw new Error('Malformed AST');
                        }
                        const propertyIndex = parent.children.indexOf(existing.parent);
                        let removeBegin;
                        let removeEnd = existing.parent.offset + existing.parent.length;
                        if (propertyIndex > 0) {
                            let previous = parent.children[propertyIndex - 1];
                            removeBegin = previous.offset + previous.length;
                        } else {
                            removeBegin = parent.offset + 1;
                            if (parent.children.length > 1) {
                                let next = parent.children[1];
                                removeEnd = next.offset;
                            }
                        }
                        return withFormatting(text, {
                            offset: removeBegin,
                            length: removeEnd - removeBegin,
                            content: ''
                        }, options);
                    } else {
                        return withFormatting(text, {
                            offset: existing.offset,
                            length: existing.length,
                            content: JSON.stringify(value)
                        }, options);
                    }
                } else {
                    if (value === void 0) {
                        return [];
                    }
                    const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                    const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p)=>p.children[0].value)) : parent.children.length;
                    let edit1;
                    if (index > 0) {
                        let previous = parent.children[index - 1];
                        edit1 = {
                            offset: previous.offset + previous.length,
                            length: 0,
                            content: ',' + newProperty
                        };
                    } else if (parent.children.length === 0) {
                        edit1 = {
                            offset: parent.offset + 1,
                            length: 0,
                            content: newProperty
                        };
                    } else {
                        edit1 = {
                            offset: parent.offset + 1,
                            length: 0,
                            content: newProperty + ','
                        };
                    }
                    return withFormatting(text, edit1, options);
                }
            } else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
                const insertIndex = lastSegment;
                if (insertIndex === -1) {
                    const newProperty = `${JSON.stringify(value)}`;
                    let edit1;
                    if (parent.children.length === 0) {
                        edit1 = {
                            offset: parent.offset + 1,
                            length: 0,
                            content: newProperty
                        };
                    } else {
                        const previous = parent.children[parent.children.length - 1];
                        edit1 = {
                            offset: previous.offset + previous.length,
                            length: 0,
                            content: ',' + newProperty
                        };
                    }
                    return withFormatting(text, edit1, options);
                } else if (value === void 0 && parent.children.length >= 0) {
                    const removalIndex = lastSegment;
                    const toRemove = parent.children[removalIndex];
                    let edit1;
                    if (parent.children.length === 1) {
                        edit1 = {
                            offset: parent.offset + 1,
                            length: parent.length - 2,
                            content: ''
                        };
                    } else if (parent.children.length - 1 === removalIndex) {
                        let previous = parent.children[removalIndex - 1];
                        let offset = previous.offset + previous.length;
                        let parentEndOffset = parent.offset + parent.length;
                        edit1 = {
                            offset,
                            length: parentEndOffset - 2 - offset,
                            content: ''
                        };
                    } else {
                        edit1 = {
                            offset: toRemove.offset,
                            length: parent.children[removalIndex + 1].offset - toRemove.offset,
                            content: ''
                        };
                    }
                    return withFormatting(text, edit1, options);
                } else if (value !== void 0) {
                    let edit1;
                    const newProperty = `${JSON.stringify(value)}`;
                    if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                        const toModify = parent.children[lastSegment];
                        edit1 = {
                            offset: toModify.offset,
                            length: toModify.length,
                            content: newProperty
                        };
                    } else if (parent.children.length === 0 || lastSegment === 0) {
                        edit1 = {
                            offset: parent.offset + 1,
                            length: 0,
                            content: parent.children.length === 0 ? newProperty : newProperty + ','
                        };
                    } else {
                        const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                        const previous = parent.children[index - 1];
                        edit1 = {
                            offset: previous.offset + previous.length,
                            length: 0,
                            content: ',' + newProperty
                        };
                    }
                    return withFormatting(text, edit1, options);
                } else {
                    throw new Error(`Can not ${value === void 0 ? 'remove' : options.isArrayInsertion ? 'insert' : 'modify'} Array index ${insertIndex} as length is not sufficient`);
                }
            } else {
                throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
            }
        }
        function withFormatting(text, edit1, options) {
            if (!options.formattingOptions) {
                return [
                    edit1
                ];
            }
            let newText = applyEdit(text, edit1);
            let begin = edit1.offset;
            let end = edit1.offset + edit1.content.length;
            if (edit1.length === 0 || edit1.content.length === 0) {
                while(begin > 0 && !isEOL(newText, begin - 1)){
                    begin--;
                }
                while(end < newText.length && !isEOL(newText, end)){
                    end++;
                }
            }
            const edits = format(newText, {
                offset: begin,
                length: end - begin
            }, {
                ...options.formattingOptions,
                keepLines: false
            });
            for(let i = edits.length - 1; i >= 0; i--){
                const edit1 = edits[i];
                newText = applyEdit(newText, edit1);
                begin = Math.min(begin, edit1.offset);
                end = Math.max(end, edit1.offset + edit1.length);
                end += edit1.content.length - edit1.length;
            }
            const editLength = text.length - (newText.length - end) - begin;
            return [
                {
                    offset: begin,
                    length: editLength,
                    content: newText.substring(begin, end)
                }
            ];
        }
        function applyEdit(text, edit1) {
            return text.substring(0, edit1.offset) + edit1.content + text.substring(edit1.offset + edit1.length);
        }
        function isWS(text, offset) {
            return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
        }
        ;
        const main_createScanner = scanner_createScanner;
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
        const main_getLocation = getLocation;
        const main_parse = parse;
        const main_parseTree = parser_parseTree;
        const main_findNodeAtLocation = parser_findNodeAtLocation;
        const main_findNodeAtOffset = findNodeAtOffset;
        const main_getNodePath = getNodePath;
        const main_getNodeValue = getNodeValue;
        const main_visit = visit;
        const main_stripComments = stripComments;
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
        function printParseErrorCode(code) {
            switch(code){
                case 1:
                    return 'InvalidSymbol';
                case 2:
                    return 'InvalidNumberFormat';
                case 3:
                    return 'PropertyNameExpected';
                case 4:
                    return 'ValueExpected';
                case 5:
                    return 'ColonExpected';
                case 6:
                    return 'CommaExpected';
                case 7:
                    return 'CloseBraceExpected';
                case 8:
                    return 'CloseBracketExpected';
                case 9:
                    return 'EndOfFileExpected';
                case 10:
                    return 'InvalidCommentToken';
                case 11:
                    return 'UnexpectedEndOfComment';
                case 12:
                    return 'UnexpectedEndOfString';
                case 13:
                    return 'UnexpectedEndOfNumber';
                case 14:
                    return 'InvalidUnicode';
                case 15:
                    return 'InvalidEscapeCharacter';
                case 16:
                    return 'InvalidCharacter';
            }
            return '<unknown ParseErrorCode>';
        }
        function main_format(documentText, range, options) {
            return formatter.format(documentText, range, options);
        }
        function modify(text, path1, value, options) {
            return edit.setProperty(text, path1, value, options);
        }
        function applyEdits(text, edits) {
            let sortedEdits = edits.slice(0).sort((a, b)=>{
                const diff = a.offset - b.offset;
                if (diff === 0) {
                    return a.length - b.length;
                }
                return diff;
            });
            let lastModifiedOffset = text.length;
            for(let i = sortedEdits.length - 1; i >= 0; i--){
                let e = sortedEdits[i];
                if (e.offset + e.length <= lastModifiedOffset) {
                    text = edit.applyEdit(text, e);
                } else {
                    throw new Error('Overlapping edit');
                }
                lastModifiedOffset = e.offset;
            }
            return text;
        }
    },
    770: (module, __unused_webpack_exports, __webpack_require__)=>{
        __webpack_require__(218);
    },
    218: (__unused_webpack_module, exports1, __webpack_require__)=>{
        "use strict";
        var __webpack_unused_export__;
        var net = __webpack_require__(9278);
        var tls = __webpack_require__(4756);
        var http1 = __webpack_require__(8611);
        var https1 = __webpack_require__(5692);
        var events = __webpack_require__(4434);
        var assert = __webpack_require__(2613);
        var util = __webpack_require__(9023);
        __webpack_unused_export__ = httpOverHttp;
        __webpack_unused_export__ = httpsOverHttp;
        __webpack_unused_export__ = httpOverHttps;
        __webpack_unused_export__ = httpsOverHttps;
        function httpOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            return agent;
        }
        function httpsOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function httpOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            return agent;
        }
        function httpsOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function TunnelingAgent(options) {
            var self = this;
            self.options = options || {};
            self.proxyOptions = self.options.proxy || {};
            self.maxSockets = self.options.maxSockets || http1.Agent.defaultMaxSockets;
            self.requests = [];
            self.sockets = [];
            self.on('free', function onFree(socket, host, port, localAddress) {
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
        TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
            var self = this;
            var options = mergeOptions({
                request: req
            }, self.options, toOptions(host, port, localAddress));
            if (self.sockets.length >= this.maxSockets) {
                self.requests.push(options);
                return;
            }
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
        TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
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
            if (options.localAddress) {
                connectOptions.localAddress = options.localAddress;
            }
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
                if (res.statusCode !== 200) {
                    debug1('tunneling socket could not be established, statusCode=%d', res.statusCode);
                    socket.destroy();
                    var error = new Error('tunneling socket could not be established, ' + 'statusCode=' + res.statusCode);
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
                var error = new Error('tunneling socket could not be established, ' + 'cause=' + cause.message);
                error.code = 'ECONNRESET';
                options.request.emit('error', error);
                self.removeSocket(placeholder);
            }
        };
        TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
            var pos = this.sockets.indexOf(socket);
            if (pos === -1) {
                return;
            }
            this.sockets.splice(pos, 1);
            var pending = this.requests.shift();
            if (pending) {
                this.createSocket(pending, function(socket) {
                    pending.request.onSocket(socket);
                });
            }
        };
        function createSecureSocket(options, cb) {
            var self = this;
            TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
                var hostHeader = options.request.getHeader('host');
                var tlsOptions = mergeOptions({}, self.options, {
                    socket: socket,
                    servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
                });
                var secureSocket = tls.connect(0, tlsOptions);
                self.sockets[self.sockets.indexOf(socket)] = secureSocket;
                cb(secureSocket);
            });
        }
        function toOptions(host, port, localAddress) {
            if (typeof host === 'string') {
                return {
                    host: host,
                    port: port,
                    localAddress: localAddress
                };
            }
            return host;
        }
        function mergeOptions(target) {
            for(var i = 1, len = arguments.length; i < len; ++i){
                var overrides = arguments[i];
                if (typeof overrides === 'object') {
                    var keys = Object.keys(overrides);
                    for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
                        var k = keys[j];
                        if (overrides[k] !== undefined) {
                            target[k] = overrides[k];
                        }
                    }
                }
            }
            return target;
        }
        var debug1;
        if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
            debug1 = function() {
                var args = Array.prototype.slice.call(arguments);
                if (typeof args[0] === 'string') {
                    args[0] = 'TUNNEL: ' + args[0];
                } else {
                    args.unshift('TUNNEL:');
                }
                console.error.apply(console, args);
            };
        } else {
            debug1 = function() {};
        }
        __webpack_unused_export__ = debug1;
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
        ;
        function toCommandValue(input) {
            if (input === null || input === undefined) {
                return '';
            } else if (typeof input === 'string' || input instanceof String) {
                return input;
            }
            return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
            if (!Object.keys(annotationProperties).length) {
                return {};
            }
            return {
                title: annotationProperties.title,
                file: annotationProperties.file,
                line: annotationProperties.startLine,
                endLine: annotationProperties.endLine,
                col: annotationProperties.startColumn,
                endColumn: annotationProperties.endColumn
            };
        }
        ;
        function command_issueCommand(command, properties, message) {
            const cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function command_issue(name, message = '') {
            command_issueCommand(name, {}, message);
        }
        const CMD_STRING = '::';
        class Command {
            constructor(command, properties, message){
                if (!command) {
                    command = 'missing.command';
                }
                this.command = command;
                this.properties = properties;
                this.message = message;
            }
            toString() {
                let cmdStr = CMD_STRING + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    cmdStr += ' ';
                    let first = true;
                    for(const key in this.properties){
                        if (this.properties.hasOwnProperty(key)) {
                            const val = this.properties[key];
                            if (val) {
                                if (first) {
                                    first = false;
                                } else {
                                    cmdStr += ',';
                                }
                                cmdStr += `${key}=${escapeProperty(val)}`;
                            }
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
        ;
        function file_command_issueFileCommand(command, message) {
            const filePath = process.env[`GITHUB_${command}`];
            if (!filePath) {
                throw new Error(`Unable to find environment variable for file command ${command}`);
            }
            if (!external_fs_.existsSync(filePath)) {
                throw new Error(`Missing file at path: ${filePath}`);
            }
            external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function prepareKeyValueMessage(key, value) {
            const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
            const convertedValue = toCommandValue(value);
            if (key.includes(delimiter)) {
                throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            }
            if (convertedValue.includes(delimiter)) {
                throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            }
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        var external_path_ = __webpack_require__(6928);
        var external_http_ = __webpack_require__(8611);
        var external_https_ = __webpack_require__(5692);
        ;
        function getProxyUrl(reqUrl) {
            const usingSsl = reqUrl.protocol === 'https:';
            if (checkBypass(reqUrl)) {
                return undefined;
            }
            const proxyVar = (()=>{
                if (usingSsl) {
                    return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
                } else {
                    return process.env['http_proxy'] || process.env['HTTP_PROXY'];
                }
            })();
            if (proxyVar) {
                try {
                    return new DecodedURL(proxyVar);
                } catch (_a) {
                    if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://')) return new DecodedURL(`http://${proxyVar}`);
                }
            } else {
                return undefined;
            }
        }
        function checkBypass(reqUrl) {
            if (!reqUrl.hostname) {
                return false;
            }
            const reqHost = reqUrl.hostname;
            if (isLoopbackAddress(reqHost)) {
                return true;
            }
            const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
            if (!noProxy) {
                return false;
            }
            let reqPort;
            if (reqUrl.port) {
                reqPort = Number(reqUrl.port);
            } else if (reqUrl.protocol === 'http:') {
                reqPort = 80;
            } else if (reqUrl.protocol === 'https:') {
                reqPort = 443;
            }
            const upperReqHosts = [
                reqUrl.hostname.toUpperCase()
            ];
            if (typeof reqPort === 'number') {
                upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
            }
            for (const upperNoProxyItem of noProxy.split(',').map((x)=>x.trim().toUpperCase()).filter((x)=>x)){
                if (upperNoProxyItem === '*' || upperReqHosts.some((x)=>x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith('.') && x.endsWith(`${upperNoProxyItem}`))) {
                    return true;
                }
            }
            return false;
        }
        function isLoopbackAddress(host) {
            const hostLower = host.toLowerCase();
            return hostLower === 'localhost' || hostLower.startsWith('127.') || hostLower.startsWith('[::1]') || hostLower.startsWith('[0:0:0:0:0:0:0:1]');
        }
        class DecodedURL extends URL {
            constructor(url, base){
                super(url, base);
                this._decodedUsername = decodeURIComponent(super.username);
                this._decodedPassword = decodeURIComponent(super.password);
            }
            get username() {
                return this._decodedUsername;
            }
            get password() {
                return this._decodedPassword;
            }
        }
        var node_modules_tunnel = __webpack_require__(770);
        var external_node_http_ = __webpack_require__(7067);
        ;
        var __awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        function lib_getProxyUrl(serverUrl) {
            const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
            return proxyUrl ? proxyUrl.href : '';
        }
        const HttpRedirectCodes = [
            HttpCodes.MovedPermanently,
            HttpCodes.ResourceMoved,
            HttpCodes.SeeOther,
            HttpCodes.TemporaryRedirect,
            HttpCodes.PermanentRedirect
        ];
        const HttpResponseRetryCodes = [
            HttpCodes.BadGateway,
            HttpCodes.ServiceUnavailable,
            HttpCodes.GatewayTimeout
        ];
        const RetryableHttpVerbs = null && [
            'OPTIONS',
            'GET',
            'DELETE',
            'HEAD'
        ];
        const ExponentialBackoffCeiling = 10;
        const ExponentialBackoffTimeSlice = 5;
        class HttpClientError extends Error {
            constructor(message, statusCode){
                super(message);
                this.name = 'HttpClientError';
                this.statusCode = statusCode;
                Object.setPrototypeOf(this, HttpClientError.prototype);
            }
        }
        class HttpClientResponse {
            constructor(message){
                this.message = message;
            }
            readBody() {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
                            let output = Buffer.alloc(0);
                            this.message.on('data', (chunk)=>{
                                output = Buffer.concat([
                                    output,
                                    chunk
                                ]);
                            });
                            this.message.on('end', ()=>{
                                resolve(output.toString());
                            });
                        }));
                });
            }
            readBodyBuffer() {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
                            const chunks = [];
                            this.message.on('data', (chunk)=>{
                                chunks.push(chunk);
                            });
                            this.message.on('end', ()=>{
                                resolve(Buffer.concat(chunks));
                            });
                        }));
                });
            }
        }
        function isHttps(requestUrl) {
            const parsedUrl = new URL(requestUrl);
            return parsedUrl.protocol === 'https:';
        }
        class lib_HttpClient {
            constructor(userAgent, handlers, requestOptions){
                this._ignoreSslError = false;
                this._allowRedirects = true;
                this._allowRedirectDowngrade = false;
                this._maxRedirects = 50;
                this._allowRetries = false;
                this._maxRetries = 1;
                this._keepAlive = false;
                this._disposed = false;
                this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
                this.handlers = handlers || [];
                this.requestOptions = requestOptions;
                if (requestOptions) {
                    if (requestOptions.ignoreSslError != null) {
                        this._ignoreSslError = requestOptions.ignoreSslError;
                    }
                    this._socketTimeout = requestOptions.socketTimeout;
                    if (requestOptions.allowRedirects != null) {
                        this._allowRedirects = requestOptions.allowRedirects;
                    }
                    if (requestOptions.allowRedirectDowngrade != null) {
                        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
                    }
                    if (requestOptions.maxRedirects != null) {
                        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
                    }
                    if (requestOptions.keepAlive != null) {
                        this._keepAlive = requestOptions.keepAlive;
                    }
                    if (requestOptions.allowRetries != null) {
                        this._allowRetries = requestOptions.allowRetries;
                    }
                    if (requestOptions.maxRetries != null) {
                        this._maxRetries = requestOptions.maxRetries;
                    }
                }
            }
            options(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
                });
            }
            get(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('GET', requestUrl, null, additionalHeaders || {});
                });
            }
            del(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('DELETE', requestUrl, null, additionalHeaders || {});
                });
            }
            post(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('POST', requestUrl, data, additionalHeaders || {});
                });
            }
            patch(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('PATCH', requestUrl, data, additionalHeaders || {});
                });
            }
            put(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('PUT', requestUrl, data, additionalHeaders || {});
                });
            }
            head(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('HEAD', requestUrl, null, additionalHeaders || {});
                });
            }
            sendStream(verb, requestUrl, stream, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request(verb, requestUrl, stream, additionalHeaders);
                });
            }
            getJson(requestUrl_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    const res = yield this.get(requestUrl, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            postJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.post(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            putJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.put(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            patchJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.patch(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            request(verb, requestUrl, data, headers) {
                return __awaiter(this, void 0, void 0, function*() {
                    if (this._disposed) {
                        throw new Error('Client has already been disposed.');
                    }
                    const parsedUrl = new URL(requestUrl);
                    let info = this._prepareRequest(verb, parsedUrl, headers);
                    const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
                    let numTries = 0;
                    let response;
                    do {
                        response = yield this.requestRaw(info, data);
                        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
                            let authenticationHandler;
                            for (const handler of this.handlers){
                                if (handler.canHandleAuthentication(response)) {
                                    authenticationHandler = handler;
                                    break;
                                }
                            }
                            if (authenticationHandler) {
                                return authenticationHandler.handleAuthentication(this, info, data);
                            } else {
                                return response;
                            }
                        }
                        let redirectsRemaining = this._maxRedirects;
                        while(response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0){
                            const redirectUrl = response.message.headers['location'];
                            if (!redirectUrl) {
                                break;
                            }
                            const parsedRedirectUrl = new URL(redirectUrl);
                            if (parsedUrl.protocol === 'https:' && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
                                throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                            }
                            yield response.readBody();
                            if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                                for(const header in headers){
                                    if (header.toLowerCase() === 'authorization') {
                                        delete headers[header];
                                    }
                                }
                            }
                            info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                            response = yield this.requestRaw(info, data);
                            redirectsRemaining--;
                        }
                        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                            return response;
                        }
                        numTries += 1;
                        if (numTries < maxTries) {
                            yield response.readBody();
                            yield this._performExponentialBackoff(numTries);
                        }
                    }while (numTries < maxTries)
                    return response;
                });
            }
            dispose() {
                if (this._agent) {
                    this._agent.destroy();
                }
                this._disposed = true;
            }
            requestRaw(info, data) {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve, reject)=>{
                        function callbackForResult(err, res) {
                            if (err) {
                                reject(err);
                            } else if (!res) {
                                reject(new Error('Unknown error'));
                            } else {
                                resolve(res);
                            }
                        }
                        this.requestRawWithCallback(info, data, callbackForResult);
                    });
                });
            }
            requestRawWithCallback(info, data, onResult) {
                if (typeof data === 'string') {
                    if (!info.options.headers) {
                        info.options.headers = {};
                    }
                    info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
                }
                let callbackCalled = false;
                function handleResult(err, res) {
                    if (!callbackCalled) {
                        callbackCalled = true;
                        onResult(err, res);
                    }
                }
                const req = info.httpModule.request(info.options, (msg)=>{
                    const res = new HttpClientResponse(msg);
                    handleResult(undefined, res);
                });
                let socket;
                req.on('socket', (sock)=>{
                    socket = sock;
                });
                req.setTimeout(this._socketTimeout || 3 * 60000, ()=>{
                    if (socket) {
                        socket.end();
                    }
                    handleResult(new Error(`Request timeout: ${info.options.path}`));
                });
                req.on('error', function(err) {
                    handleResult(err);
                });
                if (data && typeof data === 'string') {
                    req.write(data, 'utf8');
                }
                if (data && typeof data !== 'string') {
                    data.on('close', function() {
                        req.end();
                    });
                    data.pipe(req);
                } else {
                    req.end();
                }
            }
            getAgent(serverUrl) {
                const parsedUrl = new URL(serverUrl);
                return this._getAgent(parsedUrl);
            }
            getAgentDispatcher(serverUrl) {
                const parsedUrl = new URL(serverUrl);
                const proxyUrl = pm.getProxyUrl(parsedUrl);
                const useProxy = proxyUrl && proxyUrl.hostname;
                if (!useProxy) {
                    return;
                }
                return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
            }
            _prepareRequest(method, requestUrl, headers) {
                const info = {};
                info.parsedUrl = requestUrl;
                const usingSsl = info.parsedUrl.protocol === 'https:';
                info.httpModule = usingSsl ? https : http;
                const defaultPort = usingSsl ? 443 : 80;
                info.options = {};
                info.options.host = info.parsedUrl.hostname;
                info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
                info.options.path = (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
                info.options.method = method;
                info.options.headers = this._mergeHeaders(headers);
                if (this.userAgent != null) {
                    info.options.headers['user-agent'] = this.userAgent;
                }
                info.options.agent = this._getAgent(info.parsedUrl);
                if (this.handlers) {
                    for (const handler of this.handlers){
                        handler.prepareRequest(info.options);
                    }
                }
                return info;
            }
            _mergeHeaders(headers) {
                if (this.requestOptions && this.requestOptions.headers) {
                    return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
                }
                return lowercaseKeys(headers || {});
            }
            _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
                    if (headerValue) {
                        clientHeader = typeof headerValue === 'number' ? headerValue.toString() : headerValue;
                    }
                }
                const additionalValue = additionalHeaders[header];
                if (additionalValue !== undefined) {
                    return typeof additionalValue === 'number' ? additionalValue.toString() : additionalValue;
                }
                if (clientHeader !== undefined) {
                    return clientHeader;
                }
                return _default;
            }
            _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
                    if (headerValue) {
                        if (typeof headerValue === 'number') {
                            clientHeader = String(headerValue);
                        } else if (Array.isArray(headerValue)) {
                            clientHeader = headerValue.join(', ');
                        } else {
                            clientHeader = headerValue;
                        }
                    }
                }
                const additionalValue = additionalHeaders[Headers.ContentType];
                if (additionalValue !== undefined) {
                    if (typeof additionalValue === 'number') {
                        return String(additionalValue);
                    } else if (Array.isArray(additionalValue)) {
                        return additionalValue.join(', ');
                    } else {
                        return additionalValue;
                    }
                }
                if (clientHeader !== undefined) {
                    return clientHeader;
                }
                return _default;
            }
            _getAgent(parsedUrl) {
                let agent;
                const proxyUrl = pm.getProxyUrl(parsedUrl);
                const useProxy = proxyUrl && proxyUrl.hostname;
                if (this._keepAlive && useProxy) {
                    agent = this._proxyAgent;
                }
                if (!useProxy) {
                    agent = this._agent;
                }
                if (agent) {
                    return agent;
                }
                const usingSsl = parsedUrl.protocol === 'https:';
                let maxSockets = 100;
                if (this.requestOptions) {
                    maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
                }
                if (proxyUrl && proxyUrl.hostname) {
                    const agentOptions = {
                        maxSockets,
                        keepAlive: this._keepAlive,
                        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
                            proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                        }), {
                            host: proxyUrl.hostname,
                            port: proxyUrl.port
                        })
                    };
                    let tunnelAgent;
                    const overHttps = proxyUrl.protocol === 'https:';
                    if (usingSsl) {
                        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
                    } else {
                        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
                    }
                    agent = tunnelAgent(agentOptions);
                    this._proxyAgent = agent;
                }
                if (!agent) {
                    const options = {
                        keepAlive: this._keepAlive,
                        maxSockets
                    };
                    agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
                    this._agent = agent;
                }
                if (usingSsl && this._ignoreSslError) {
                    agent.options = Object.assign(agent.options || {}, {
                        rejectUnauthorized: false
                    });
                }
                return agent;
            }
            _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
                let proxyAgent;
                if (this._keepAlive) {
                    proxyAgent = this._proxyAgentDispatcher;
                }
                if (proxyAgent) {
                    return proxyAgent;
                }
                const usingSsl = parsedUrl.protocol === 'https:';
                proxyAgent = new ProxyAgent(Object.assign({
                    uri: proxyUrl.href,
                    pipelining: !this._keepAlive ? 0 : 1
                }, (proxyUrl.username || proxyUrl.password) && {
                    token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
                }));
                this._proxyAgentDispatcher = proxyAgent;
                if (usingSsl && this._ignoreSslError) {
                    proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                        rejectUnauthorized: false
                    });
                }
                return proxyAgent;
            }
            _getUserAgentWithOrchestrationId(userAgent) {
                const baseUserAgent = userAgent || 'actions/http-client';
                const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
                if (orchId) {
                    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                    return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
                }
                return baseUserAgent;
            }
            _performExponentialBackoff(retryNumber) {
                return __awaiter(this, void 0, void 0, function*() {
                    retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
                    const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
                    return new Promise((resolve)=>setTimeout(()=>resolve(), ms));
                });
            }
            _processResponse(res, options) {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve, reject)=>__awaiter(this, void 0, void 0, function*() {
                            const statusCode = res.message.statusCode || 0;
                            const response = {
                                statusCode,
                                result: null,
                                headers: {}
                            };
                            if (statusCode === HttpCodes.NotFound) {
                                resolve(response);
                            }
                            function dateTimeDeserializer(key, value) {
                                if (typeof value === 'string') {
                                    const a = new Date(value);
                                    if (!isNaN(a.valueOf())) {
                                        return a;
                                    }
                                }
                                return value;
                            }
                            let obj;
                            let contents;
                            try {
                                contents = yield res.readBody();
                                if (contents && contents.length > 0) {
                                    if (options && options.deserializeDates) {
                                        obj = JSON.parse(contents, dateTimeDeserializer);
                                    } else {
                                        obj = JSON.parse(contents);
                                    }
                                    response.result = obj;
                                }
                                response.headers = res.message.headers;
                            } catch (err) {}
                            if (statusCode > 299) {
                                let msg;
                                if (obj && obj.message) {
                                    msg = obj.message;
                                } else if (contents && contents.length > 0) {
                                    msg = contents;
                                } else {
                                    msg = `Failed request: (${statusCode})`;
                                }
                                const err = new HttpClientError(msg, statusCode);
                                err.result = response.result;
                                reject(err);
                            } else {
                                resolve(response);
                            }
                        }));
                });
            }
        }
        const lowercaseKeys = (obj)=>Object.keys(obj).reduce((c, k)=>(c[k.toLowerCase()] = obj[k], c), {});
        ;
        var auth_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        class BasicCredentialHandler {
            constructor(username, password){
                this.username = username;
                this.password = password;
            }
            prepareRequest(options) {
                if (!options.headers) {
                    throw Error('The request has no headers');
                }
                options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return auth_awaiter(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        }
        class auth_BearerCredentialHandler {
            constructor(token){
                this.token = token;
            }
            prepareRequest(options) {
                if (!options.headers) {
                    throw Error('The request has no headers');
                }
                options.headers['Authorization'] = `Bearer ${this.token}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return auth_awaiter(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        }
        class PersonalAccessTokenCredentialHandler {
            constructor(token){
                this.token = token;
            }
            prepareRequest(options) {
                if (!options.headers) {
                    throw Error('The request has no headers');
                }
                options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return auth_awaiter(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        }
        ;
        var oidc_utils_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        class oidc_utils_OidcClient {
            static createHttpClient(allowRetry = true, maxRetry = 10) {
                const requestOptions = {
                    allowRetries: allowRetry,
                    maxRetries: maxRetry
                };
                return new HttpClient('actions/oidc-client', [
                    new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())
                ], requestOptions);
            }
            static getRequestToken() {
                const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
                if (!token) {
                    throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
                }
                return token;
            }
            static getIDTokenUrl() {
                const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
                if (!runtimeUrl) {
                    throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
                }
                return runtimeUrl;
            }
            static getCall(id_token_url) {
                return oidc_utils_awaiter(this, void 0, void 0, function*() {
                    var _a;
                    const httpclient = oidc_utils_OidcClient.createHttpClient();
                    const res = yield httpclient.getJson(id_token_url).catch((error)=>{
                        throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
                    });
                    const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
                    if (!id_token) {
                        throw new Error('Response json body do not have ID Token field');
                    }
                    return id_token;
                });
            }
            static getIDToken(audience) {
                return oidc_utils_awaiter(this, void 0, void 0, function*() {
                    try {
                        let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                        if (audience) {
                            const encodedAudience = encodeURIComponent(audience);
                            id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                        }
                        debug(`ID token url is ${id_token_url}`);
                        const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                        setSecret(id_token);
                        return id_token;
                    } catch (error) {
                        throw new Error(`Error message: ${error.message}`);
                    }
                });
            }
        }
        ;
        var summary_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        const { access, appendFile, writeFile } = external_fs_.promises;
        const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
        const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
        class Summary {
            constructor(){
                this._buffer = '';
            }
            filePath() {
                return summary_awaiter(this, void 0, void 0, function*() {
                    if (this._filePath) {
                        return this._filePath;
                    }
                    const pathFromEnv = process.env[SUMMARY_ENV_VAR];
                    if (!pathFromEnv) {
                        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
                    }
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
                const htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
                if (!content) {
                    return `<${tag}${htmlAttrs}>`;
                }
                return `<${tag}${htmlAttrs}>${content}</${tag}>`;
            }
            write(options) {
                return summary_awaiter(this, void 0, void 0, function*() {
                    const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
                    const filePath = yield this.filePath();
                    const writeFunc = overwrite ? writeFile : appendFile;
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
                return this._buffer.length === 0;
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
                const attrs = Object.assign({}, lang && {
                    lang
                });
                const element = this.wrap('pre', this.wrap('code', code), attrs);
                return this.addRaw(element).addEOL();
            }
            addList(items, ordered = false) {
                const tag = ordered ? 'ol' : 'ul';
                const listItems = items.map((item)=>this.wrap('li', item)).join('');
                const element = this.wrap(tag, listItems);
                return this.addRaw(element).addEOL();
            }
            addTable(rows) {
                const tableBody = rows.map((row)=>{
                    const cells = row.map((cell)=>{
                        if (typeof cell === 'string') {
                            return this.wrap('td', cell);
                        }
                        const { header, data, colspan, rowspan } = cell;
                        const tag = header ? 'th' : 'td';
                        const attrs = Object.assign(Object.assign({}, colspan && {
                            colspan
                        }), rowspan && {
                            rowspan
                        });
                        return this.wrap(tag, data, attrs);
                    }).join('');
                    return this.wrap('tr', cells);
                }).join('');
                const element = this.wrap('table', tableBody);
                return this.addRaw(element).addEOL();
            }
            addDetails(label, content) {
                const element = this.wrap('details', this.wrap('summary', label) + content);
                return this.addRaw(element).addEOL();
            }
            addImage(src, alt, options) {
                const { width, height } = options || {};
                const attrs = Object.assign(Object.assign({}, width && {
                    width
                }), height && {
                    height
                });
                const element = this.wrap('img', null, Object.assign({
                    src,
                    alt
                }, attrs));
                return this.addRaw(element).addEOL();
            }
            addHeading(text, level) {
                const tag = `h${level}`;
                const allowedTag = [
                    'h1',
                    'h2',
                    'h3',
                    'h4',
                    'h5',
                    'h6'
                ].includes(tag) ? tag : 'h1';
                const element = this.wrap(allowedTag, text);
                return this.addRaw(element).addEOL();
            }
            addSeparator() {
                const element = this.wrap('hr', null);
                return this.addRaw(element).addEOL();
            }
            addBreak() {
                const element = this.wrap('br', null);
                return this.addRaw(element).addEOL();
            }
            addQuote(text, cite) {
                const attrs = Object.assign({}, cite && {
                    cite
                });
                const element = this.wrap('blockquote', text, attrs);
                return this.addRaw(element).addEOL();
            }
            addLink(text, href) {
                const element = this.wrap('a', text, {
                    href
                });
                return this.addRaw(element).addEOL();
            }
        }
        const _summary = new Summary();
        const markdownSummary = null && _summary;
        const summary = _summary;
        ;
        function toPosixPath(pth) {
            return pth.replace(/[\\]/g, '/');
        }
        function toWin32Path(pth) {
            return pth.replace(/[/]/g, '\\');
        }
        function toPlatformPath(pth) {
            return pth.replace(/[/\\]/g, path.sep);
        }
        var lib_exec = __webpack_require__(1260);
        ;
        var platform_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        const getWindowsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
                const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
                    silent: true
                });
                const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
                    silent: true
                });
                return {
                    name: name.trim(),
                    version: version.trim()
                };
            });
        const getMacOsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
                var _a, _b, _c, _d;
                const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
                    silent: true
                });
                const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
                const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
                return {
                    name,
                    version
                };
            });
        const getLinuxInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
                const { stdout } = yield exec.getExecOutput('lsb_release', [
                    '-i',
                    '-r',
                    '-s'
                ], {
                    silent: true
                });
                const [name, version] = stdout.trim().split('\n');
                return {
                    name,
                    version
                };
            });
        const platform = external_os_.platform();
        const arch = external_os_.arch();
        const isWindows = platform === 'win32';
        const isMacOS = platform === 'darwin';
        const isLinux = platform === 'linux';
        function getDetails() {
            return platform_awaiter(this, void 0, void 0, function*() {
                return Object.assign(Object.assign({}, (yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo())), {
                    platform,
                    arch,
                    isWindows,
                    isMacOS,
                    isLinux
                });
            });
        }
        ;
        var core_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        var ExitCode;
        (function(ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function exportVariable(name, val) {
            const convertedVal = toCommandValue(val);
            process.env[name] = convertedVal;
            const filePath = process.env['GITHUB_ENV'] || '';
            if (filePath) {
                return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
            }
            command_issueCommand('set-env', {
                name
            }, convertedVal);
        }
        function core_setSecret(secret) {
            command_issueCommand('add-mask', {}, secret);
        }
        function addPath(inputPath) {
            const filePath = process.env['GITHUB_PATH'] || '';
            if (filePath) {
                issueFileCommand('PATH', inputPath);
            } else {
                issueCommand('add-path', {}, inputPath);
            }
            process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
        }
        function getInput(name, options) {
            const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) {
                throw new Error(`Input required and not supplied: ${name}`);
            }
            if (options && options.trimWhitespace === false) {
                return val;
            }
            return val.trim();
        }
        function getMultilineInput(name, options) {
            const inputs = getInput(name, options).split('\n').filter((x)=>x !== '');
            if (options && options.trimWhitespace === false) {
                return inputs;
            }
            return inputs.map((input)=>input.trim());
        }
        function getBooleanInput(name, options) {
            const trueValue = [
                'true',
                'True',
                'TRUE'
            ];
            const falseValue = [
                'false',
                'False',
                'FALSE'
            ];
            const val = getInput(name, options);
            if (trueValue.includes(val)) return true;
            if (falseValue.includes(val)) return false;
            throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
        }
        function setOutput(name, value) {
            const filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) {
                return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
            }
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', {
                name
            }, toCommandValue(value));
        }
        function setCommandEcho(enabled) {
            issue('echo', enabled ? 'on' : 'off');
        }
        function setFailed(message) {
            process.exitCode = ExitCode.Failure;
            error(message);
        }
        function isDebug() {
            return process.env['RUNNER_DEBUG'] === '1';
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
        function group(name, fn) {
            return core_awaiter(this, void 0, void 0, function*() {
                startGroup(name);
                let result;
                try {
                    result = yield fn();
                } finally{
                    endGroup();
                }
                return result;
            });
        }
        function saveState(name, value) {
            const filePath = process.env['GITHUB_STATE'] || '';
            if (filePath) {
                return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
            }
            command_issueCommand('save-state', {
                name
            }, toCommandValue(value));
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
        }
        function getIDToken(aud) {
            return core_awaiter(this, void 0, void 0, function*() {
                return yield OidcClient.getIDToken(aud);
            });
        }
    },
    1260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>exec1
        });
        var external_string_decoder_ = __webpack_require__(3193);
        var external_os_ = __webpack_require__(857);
        var external_events_ = __webpack_require__(4434);
        var external_child_process_ = __webpack_require__(5317);
        var external_path_ = __webpack_require__(6928);
        var external_assert_ = __webpack_require__(2613);
        var external_fs_ = __webpack_require__(9896);
        ;
        var __awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
        const IS_WINDOWS = process.platform === 'win32';
        function readlink(fsPath) {
            return __awaiter(this, void 0, void 0, function*() {
                const result = yield fs.promises.readlink(fsPath);
                if (IS_WINDOWS && !result.endsWith('\\')) {
                    return `${result}\\`;
                }
                return result;
            });
        }
        const UV_FS_O_EXLOCK = 0x10000000;
        const READONLY = external_fs_.constants.O_RDONLY;
        function exists(fsPath) {
            return __awaiter(this, void 0, void 0, function*() {
                try {
                    yield stat(fsPath);
                } catch (err) {
                    if (err.code === 'ENOENT') {
                        return false;
                    }
                    throw err;
                }
                return true;
            });
        }
        function isDirectory(fsPath_1) {
            return __awaiter(this, arguments, void 0, function*(fsPath, useStat = false) {
                const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
                return stats.isDirectory();
            });
        }
        function isRooted(p) {
            p = normalizeSeparators(p);
            if (!p) {
                throw new Error('isRooted() parameter "p" cannot be empty');
            }
            if (IS_WINDOWS) {
                return p.startsWith('\\') || /^[A-Z]:/i.test(p);
            }
            return p.startsWith('/');
        }
        function tryGetExecutablePath(filePath, extensions) {
            return __awaiter(this, void 0, void 0, function*() {
                let stats = undefined;
                try {
                    stats = yield stat(filePath);
                } catch (err) {
                    if (err.code !== 'ENOENT') {
                        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                    }
                }
                if (stats && stats.isFile()) {
                    if (IS_WINDOWS) {
                        const upperExt = external_path_.extname(filePath).toUpperCase();
                        if (extensions.some((validExt)=>validExt.toUpperCase() === upperExt)) {
                            return filePath;
                        }
                    } else {
                        if (isUnixExecutable(stats)) {
                            return filePath;
                        }
                    }
                }
                const originalFilePath = filePath;
                for (const extension of extensions){
                    filePath = originalFilePath + extension;
                    stats = undefined;
                    try {
                        stats = yield stat(filePath);
                    } catch (err) {
                        if (err.code !== 'ENOENT') {
                            console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                        }
                    }
                    if (stats && stats.isFile()) {
                        if (IS_WINDOWS) {
                            try {
                                const directory = external_path_.dirname(filePath);
                                const upperName = external_path_.basename(filePath).toUpperCase();
                                for (const actualName of yield readdir(directory)){
                                    if (upperName === actualName.toUpperCase()) {
                                        filePath = external_path_.join(directory, actualName);
                                        break;
                                    }
                                }
                            } catch (err) {
                                console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                            }
                            return filePath;
                        } else {
                            if (isUnixExecutable(stats)) {
                                return filePath;
                            }
                        }
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
            return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== undefined && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== undefined && stats.uid === process.getuid();
        }
        function getCmdPath() {
            var _a;
            return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
        }
        ;
        var io_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        function cp(source_1, dest_1) {
            return io_awaiter(this, arguments, void 0, function*(source, dest, options = {}) {
                const { force, recursive, copySourceDirectory } = readCopyOptions(options);
                const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
                if (destStat && destStat.isFile() && !force) {
                    return;
                }
                const newDest = destStat && destStat.isDirectory() && copySourceDirectory ? path.join(dest, path.basename(source)) : dest;
                if (!(yield ioUtil.exists(source))) {
                    throw new Error(`no such file or directory: ${source}`);
                }
                const sourceStat = yield ioUtil.stat(source);
                if (sourceStat.isDirectory()) {
                    if (!recursive) {
                        throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
                    } else {
                        yield cpDirRecursive(source, newDest, 0, force);
                    }
                } else {
                    if (path.relative(source, newDest) === '') {
                        throw new Error(`'${newDest}' and '${source}' are the same file`);
                    }
                    yield io_copyFile(source, newDest, force);
                }
            });
        }
        function mv(source_1, dest_1) {
            return io_awaiter(this, arguments, void 0, function*(source, dest, options = {}) {
                if (yield ioUtil.exists(dest)) {
                    let destExists = true;
                    if (yield ioUtil.isDirectory(dest)) {
                        dest = path.join(dest, path.basename(source));
                        destExists = yield ioUtil.exists(dest);
                    }
                    if (destExists) {
                        if (options.force == null || options.force) {
                            yield rmRF(dest);
                        } else {
                            throw new Error('Destination already exists');
                        }
                    }
                }
                yield mkdirP(path.dirname(dest));
                yield ioUtil.rename(source, dest);
            });
        }
        function rmRF(inputPath) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (ioUtil.IS_WINDOWS) {
                    if (/[*"<>|]/.test(inputPath)) {
                        throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
                    }
                }
                try {
                    yield ioUtil.rm(inputPath, {
                        force: true,
                        maxRetries: 3,
                        recursive: true,
                        retryDelay: 300
                    });
                } catch (err) {
                    throw new Error(`File was unable to be removed ${err}`);
                }
            });
        }
        function mkdirP(fsPath) {
            return io_awaiter(this, void 0, void 0, function*() {
                ok(fsPath, 'a path argument must be provided');
                yield ioUtil.mkdir(fsPath, {
                    recursive: true
                });
            });
        }
        function which(tool, check) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (!tool) {
                    throw new Error("parameter 'tool' is required");
                }
                if (check) {
                    const result = yield which(tool, false);
                    if (!result) {
                        if (IS_WINDOWS) {
                            throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                        } else {
                            throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                        }
                    }
                    return result;
                }
                const matches = yield findInPath(tool);
                if (matches && matches.length > 0) {
                    return matches[0];
                }
                return '';
            });
        }
        function findInPath(tool) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (!tool) {
                    throw new Error("parameter 'tool' is required");
                }
                const extensions = [];
                if (IS_WINDOWS && process.env['PATHEXT']) {
                    for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)){
                        if (extension) {
                            extensions.push(extension);
                        }
                    }
                }
                if (isRooted(tool)) {
                    const filePath = yield tryGetExecutablePath(tool, extensions);
                    if (filePath) {
                        return [
                            filePath
                        ];
                    }
                    return [];
                }
                if (tool.includes(external_path_.sep)) {
                    return [];
                }
                const directories = [];
                if (process.env.PATH) {
                    for (const p of process.env.PATH.split(external_path_.delimiter)){
                        if (p) {
                            directories.push(p);
                        }
                    }
                }
                const matches = [];
                for (const directory of directories){
                    const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
                    if (filePath) {
                        matches.push(filePath);
                    }
                }
                return matches;
            });
        }
        function readCopyOptions(options) {
            const force = options.force == null ? true : options.force;
            const recursive = Boolean(options.recursive);
            const copySourceDirectory = options.copySourceDirectory == null ? true : Boolean(options.copySourceDirectory);
            return {
                force,
                recursive,
                copySourceDirectory
            };
        }
        function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
            return io_awaiter(this, void 0, void 0, function*() {
                if (currentDepth >= 255) return;
                currentDepth++;
                yield mkdirP(destDir);
                const files = yield ioUtil.readdir(sourceDir);
                for (const fileName of files){
                    const srcFile = `${sourceDir}/${fileName}`;
                    const destFile = `${destDir}/${fileName}`;
                    const srcFileStat = yield ioUtil.lstat(srcFile);
                    if (srcFileStat.isDirectory()) {
                        yield cpDirRecursive(srcFile, destFile, currentDepth, force);
                    } else {
                        yield io_copyFile(srcFile, destFile, force);
                    }
                }
                yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
            });
        }
        function io_copyFile(srcFile, destFile, force) {
            return io_awaiter(this, void 0, void 0, function*() {
                if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
                    try {
                        yield ioUtil.lstat(destFile);
                        yield ioUtil.unlink(destFile);
                    } catch (e) {
                        if (e.code === 'EPERM') {
                            yield ioUtil.chmod(destFile, '0666');
                            yield ioUtil.unlink(destFile);
                        }
                    }
                    const symlinkFull = yield ioUtil.readlink(srcFile);
                    yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
                } else if (!(yield ioUtil.exists(destFile)) || force) {
                    yield ioUtil.copyFile(srcFile, destFile);
                }
            });
        }
        var external_timers_ = __webpack_require__(3557);
        ;
        var toolrunner_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
        const toolrunner_IS_WINDOWS = process.platform === 'win32';
        class ToolRunner extends external_events_.EventEmitter {
            constructor(toolPath, args, options){
                super();
                if (!toolPath) {
                    throw new Error("Parameter 'toolPath' cannot be null or empty.");
                }
                this.toolPath = toolPath;
                this.args = args || [];
                this.options = options || {};
            }
            _debug(message) {
                if (this.options.listeners && this.options.listeners.debug) {
                    this.options.listeners.debug(message);
                }
            }
            _getCommandString(options, noPrefix) {
                const toolPath = this._getSpawnFileName();
                const args = this._getSpawnArgs(options);
                let cmd = noPrefix ? '' : '[command]';
                if (toolrunner_IS_WINDOWS) {
                    if (this._isCmdFile()) {
                        cmd += toolPath;
                        for (const a of args){
                            cmd += ` ${a}`;
                        }
                    } else if (options.windowsVerbatimArguments) {
                        cmd += `"${toolPath}"`;
                        for (const a of args){
                            cmd += ` ${a}`;
                        }
                    } else {
                        cmd += this._windowsQuoteCmdArg(toolPath);
                        for (const a of args){
                            cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                        }
                    }
                } else {
                    cmd += toolPath;
                    for (const a of args){
                        cmd += ` ${a}`;
                    }
                }
                return cmd;
            }
            _processLineBuffer(data, strBuffer, onLine) {
                try {
                    let s = strBuffer + data.toString();
                    let n = s.indexOf(external_os_.EOL);
                    while(n > -1){
                        const line = s.substring(0, n);
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
                    if (this._isCmdFile()) {
                        return process.env['COMSPEC'] || 'cmd.exe';
                    }
                }
                return this.toolPath;
            }
            _getSpawnArgs(options) {
                if (toolrunner_IS_WINDOWS) {
                    if (this._isCmdFile()) {
                        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                        for (const a of this.args){
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
                const upperToolPath = this.toolPath.toUpperCase();
                return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
            }
            _windowsQuoteCmdArg(arg) {
                if (!this._isCmdFile()) {
                    return this._uvQuoteCmdArg(arg);
                }
                if (!arg) {
                    return '""';
                }
                const cmdSpecialChars = [
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
                for (const char of arg){
                    if (cmdSpecialChars.some((x)=>x === char)) {
                        needsQuotes = true;
                        break;
                    }
                }
                if (!needsQuotes) {
                    return arg;
                }
                let reverse = '"';
                let quoteHit = true;
                for(let i = arg.length; i > 0; i--){
                    reverse += arg[i - 1];
                    if (quoteHit && arg[i - 1] === '\\') {
                        reverse += '\\';
                    } else if (arg[i - 1] === '"') {
                        quoteHit = true;
                        reverse += '"';
                    } else {
                        quoteHit = false;
                    }
                }
                reverse += '"';
                return reverse.split('').reverse().join('');
            }
            _uvQuoteCmdArg(arg) {
                if (!arg) {
                    return '""';
                }
                if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
                    return arg;
                }
                if (!arg.includes('"') && !arg.includes('\\')) {
                    return `"${arg}"`;
                }
                let reverse = '"';
                let quoteHit = true;
                for(let i = arg.length; i > 0; i--){
                    reverse += arg[i - 1];
                    if (quoteHit && arg[i - 1] === '\\') {
                        reverse += '\\';
                    } else if (arg[i - 1] === '"') {
                        quoteHit = true;
                        reverse += '\\';
                    } else {
                        quoteHit = false;
                    }
                }
                reverse += '"';
                return reverse.split('').reverse().join('');
            }
            _cloneExecOptions(options) {
                options = options || {};
                const result = {
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
                const result = {};
                result.cwd = options.cwd;
                result.env = options.env;
                result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
                if (options.windowsVerbatimArguments) {
                    result.argv0 = `"${toolPath}"`;
                }
                return result;
            }
            exec() {
                return toolrunner_awaiter(this, void 0, void 0, function*() {
                    if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) {
                        this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
                    }
                    this.toolPath = yield which(this.toolPath, true);
                    return new Promise((resolve, reject)=>toolrunner_awaiter(this, void 0, void 0, function*() {
                            this._debug(`exec tool: ${this.toolPath}`);
                            this._debug('arguments:');
                            for (const arg of this.args){
                                this._debug(`   ${arg}`);
                            }
                            const optionsNonNull = this._cloneExecOptions(this.options);
                            if (!optionsNonNull.silent && optionsNonNull.outStream) {
                                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                            }
                            const state = new ExecState(optionsNonNull, this.toolPath);
                            state.on('debug', (message)=>{
                                this._debug(message);
                            });
                            if (this.options.cwd && !(yield exists(this.options.cwd))) {
                                return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                            }
                            const fileName = this._getSpawnFileName();
                            const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                            let stdbuffer = '';
                            if (cp.stdout) {
                                cp.stdout.on('data', (data)=>{
                                    if (this.options.listeners && this.options.listeners.stdout) {
                                        this.options.listeners.stdout(data);
                                    }
                                    if (!optionsNonNull.silent && optionsNonNull.outStream) {
                                        optionsNonNull.outStream.write(data);
                                    }
                                    stdbuffer = this._processLineBuffer(data, stdbuffer, (line)=>{
                                        if (this.options.listeners && this.options.listeners.stdline) {
                                            this.options.listeners.stdline(line);
                                        }
                                    });
                                });
                            }
                            let errbuffer = '';
                            if (cp.stderr) {
                                cp.stderr.on('data', (data)=>{
                                    state.processStderr = true;
                                    if (this.options.listeners && this.options.listeners.stderr) {
                                        this.options.listeners.stderr(data);
                                    }
                                    if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
                                        const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                                        s.write(data);
                                    }
                                    errbuffer = this._processLineBuffer(data, errbuffer, (line)=>{
                                        if (this.options.listeners && this.options.listeners.errline) {
                                            this.options.listeners.errline(line);
                                        }
                                    });
                                });
                            }
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
                                if (stdbuffer.length > 0) {
                                    this.emit('stdline', stdbuffer);
                                }
                                if (errbuffer.length > 0) {
                                    this.emit('errline', errbuffer);
                                }
                                cp.removeAllListeners();
                                if (error) {
                                    reject(error);
                                } else {
                                    resolve(exitCode);
                                }
                            });
                            if (this.options.input) {
                                if (!cp.stdin) {
                                    throw new Error('child process missing stdin');
                                }
                                cp.stdin.end(this.options.input);
                            }
                        }));
                });
            }
        }
        function argStringToArray(argString) {
            const args = [];
            let inQuotes = false;
            let escaped = false;
            let arg = '';
            function append(c) {
                if (escaped && c !== '"') {
                    arg += '\\';
                }
                arg += c;
                escaped = false;
            }
            for(let i = 0; i < argString.length; i++){
                const c = argString.charAt(i);
                if (c === '"') {
                    if (!escaped) {
                        inQuotes = !inQuotes;
                    } else {
                        append(c);
                    }
                    continue;
                }
                if (c === '\\' && escaped) {
                    append(c);
                    continue;
                }
                if (c === '\\' && inQuotes) {
                    escaped = true;
                    continue;
                }
                if (c === ' ' && !inQuotes) {
                    if (arg.length > 0) {
                        args.push(arg);
                        arg = '';
                    }
                    continue;
                }
                append(c);
            }
            if (arg.length > 0) {
                args.push(arg.trim());
            }
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
                if (!toolPath) {
                    throw new Error('toolPath must not be empty');
                }
                this.options = options;
                this.toolPath = toolPath;
                if (options.delay) {
                    this.delay = options.delay;
                }
            }
            CheckComplete() {
                if (this.done) {
                    return;
                }
                if (this.processClosed) {
                    this._setResult();
                } else if (this.processExited) {
                    this.timeout = (0, external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
                }
            }
            _debug(message) {
                this.emit('debug', message);
            }
            _setResult() {
                let error;
                if (this.processExited) {
                    if (this.processError) {
                        error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
                    } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                        error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
                    } else if (this.processStderr && this.options.failOnStdErr) {
                        error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
                    }
                }
                if (this.timeout) {
                    clearTimeout(this.timeout);
                    this.timeout = null;
                }
                this.done = true;
                this.emit('done', error, this.processExitCode);
            }
            static HandleTimeout(state) {
                if (state.done) {
                    return;
                }
                if (!state.processClosed && state.processExited) {
                    const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
                    state._debug(message);
                }
                state._setResult();
            }
        }
        ;
        var exec_awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
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
                const commandArgs = argStringToArray(commandLine);
                if (commandArgs.length === 0) {
                    throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
                }
                const toolPath = commandArgs[0];
                args = commandArgs.slice(1).concat(args || []);
                const runner = new ToolRunner(toolPath, args, options);
                return runner.exec();
            });
        }
        function getExecOutput(commandLine, args, options) {
            return exec_awaiter(this, void 0, void 0, function*() {
                var _a, _b;
                let stdout = '';
                let stderr = '';
                const stdoutDecoder = new StringDecoder('utf8');
                const stderrDecoder = new StringDecoder('utf8');
                const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
                const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
                const stdErrListener = (data)=>{
                    stderr += stderrDecoder.write(data);
                    if (originalStdErrListener) {
                        originalStdErrListener(data);
                    }
                };
                const stdOutListener = (data)=>{
                    stdout += stdoutDecoder.write(data);
                    if (originalStdoutListener) {
                        originalStdoutListener(data);
                    }
                };
                const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
                    stdout: stdOutListener,
                    stderr: stdErrListener
                });
                const exitCode = yield exec1(commandLine, args, Object.assign(Object.assign({}, options), {
                    listeners
                }));
                stdout += stdoutDecoder.end();
                stderr += stderrDecoder.end();
                return {
                    exitCode,
                    stdout,
                    stderr
                };
            });
        }
    }
};
;
