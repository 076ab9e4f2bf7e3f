// Written by `npm run generate:client` from the API's own description; tools/client/client.test.ts compares the two.

export interface paths {
    "/api/v1/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用户名和密码登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        userName: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录的第二步：动态口令 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前会话 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            personId: string;
                            agencyId: string;
                            sessionId: string;
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                            secondFactor: boolean;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: date-time */
                            idleEndsAt: string;
                            /** Format: date-time */
                            passwordExpiresAt: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        currentPassword: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取动态口令密钥 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uri: string;
                            backupCodes: string[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认启用动态口令 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用动态口令 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            next: "done" | "second-factor" | "change-password" | "enrol-second-factor";
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的会话 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                sessionId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                seenAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                userAgent: string | null;
                                current: boolean;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的一个会话 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的统一身份认证 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转到统一身份认证 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        returnTo: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/callback/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证返回 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                id: string;
                                name: string;
                            };
                            agency: {
                                id: string;
                                name: string;
                            };
                            roles: {
                                role: string;
                                fromPersonId: string | null;
                            }[];
                            acts: string[];
                            today: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关列表 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    under?: string;
                    words?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Agency"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 新设机关，连同其管理员 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        parentId: string;
                        systemParentId: string | null;
                        name: string;
                        shortName: string;
                        /** @enum {string} */
                        level: "central" | "province" | "prefecture" | "county" | "township";
                        /** @enum {string} */
                        kind: "government" | "department" | "governmentOutpost" | "departmentOutpost" | "vertical" | "ministry" | "justice";
                        creditCode: string | null;
                        id: string;
                        administrators: {
                            personId: string;
                            name: string;
                            /** @enum {string} */
                            role: "system-administrator" | "security-administrator" | "audit-administrator";
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改机关 */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        parentId?: string | null;
                        systemParentId?: string | null;
                        name?: string;
                        shortName?: string;
                        /** @enum {string} */
                        level?: "central" | "province" | "prefecture" | "county" | "township";
                        /** @enum {string} */
                        kind?: "government" | "department" | "governmentOutpost" | "departmentOutpost" | "vertical" | "ministry" | "justice";
                        creditCode?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        trace?: never;
    };
    "/api/v1/agency-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关政府信息公开工作机构的联系方式，公开指南由此生成；没有填过的不存在 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyContact"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 填写或者修改工作机构的联系方式；没有填过的，version 为 0 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        officeName: string;
                        address: string;
                        /** @default null */
                        postcode?: string | null;
                        hours: string;
                        phone: string;
                        /** @default null */
                        fax?: string | null;
                        /**
                         * Format: email
                         * @default null
                         */
                        email?: string | null;
                        /**
                         * @default [
                         *       "online"
                         *     ]
                         */
                        channels?: ("online" | "fax" | "email")[];
                        /** @default null */
                        complaints?: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关人员 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Person"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 新增人员 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名人员 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        /** 停用人员 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        /** 修改姓名 */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关角色 */
        get: {
            parameters: {
                query?: {
                    personId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RoleHolder"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 授予角色 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                    role: "clerk" | "reviewer" | "legal" | "approver" | "contributor" | "secrecy-reviewer" | "head" | "supervisor" | "system-administrator" | "security-administrator" | "audit-administrator";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 收回角色 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                    role: "clerk" | "reviewer" | "legal" | "approver" | "contributor" | "secrecy-reviewer" | "head" | "supervisor" | "system-administrator" | "security-administrator" | "audit-administrator";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未到期的委托 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delegation"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 请假期间委托他人代行 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        toPersonId: string;
                        /** @enum {string} */
                        role: "clerk" | "reviewer" | "legal" | "approver" | "contributor" | "secrecy-reviewer" | "head" | "supervisor" | "system-administrator" | "security-administrator" | "audit-administrator";
                        fromDay: string;
                        toDay: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 提前收回委托 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人的会话 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                sessionId: string;
                                createdAt: string;
                                seenAt: string;
                                expiresAt: string;
                                userAgent: string | null;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        /** 结束某人的全部会话 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给某人一个初始密码，首次登录须修改 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        userName: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除某人的登录锁定 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消某人遗失的动态口令 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件：本机关的，或者下级开放的 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    agencyId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Case"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 立案 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        /** @default false */
                        restricted?: boolean;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一案 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Case"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 因一件投诉，把一案开放给一个上级 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        grantId: string;
                        toAgencyId: string;
                        complaint: string;
                        until: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与这件申请相似的：同一申请人以前的，和已经答复的同一事项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Likeness"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记之前，查找与所填内容相似的申请 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        applicantId: string;
                        content: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Likeness"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板：申请，可以筛选、排序、翻页 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    open?: "yes" | "no" | "all";
                    assignedTo?: string;
                    dueBy?: string;
                    light?: "overdue" | "today" | "two" | "five" | "later" | "none";
                    stage?: "receiptUnconfirmed" | "inCorrection" | "feeUnpaid" | "inConsultation" | "handling" | "decided" | "ended";
                    applicantKind?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "publicWelfareOrganization" | "legalServiceOrganization" | "otherOrganization";
                    outcome?: string;
                    receivedFrom?: string;
                    receivedTo?: string;
                    restricted?: "yes" | "no";
                    words?: string;
                    number?: string;
                    sort?: "due" | "received" | "number";
                    order?: "asc" | "desc";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["BoardLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 登记一件申请 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        caseId: string;
                        applicantId: string;
                        /**
                         * @default disclosure
                         * @enum {string}
                         */
                        kind?: "disclosure" | "record-correction";
                        /** @enum {string} */
                        channel: "in-person" | "registered-post" | "ordinary-post" | "online" | "fax" | "email" | "oral";
                        on: string;
                        content: string;
                        /**
                         * @default any
                         * @enum {string}
                         */
                        supplyForm?: "paper" | "electronic" | "inspection" | "any";
                        /** @default false */
                        restricted?: boolean;
                        formId?: string;
                        /** @default 1 */
                        item?: number;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板上方的数字：未办结的申请，按亮灯和阶段 */
        get: {
            parameters: {
                query?: {
                    assignedTo?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardCounts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人保存的看板视图 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["BoardView"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 保存一个看板视图 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        viewId: string;
                        name: string;
                        filter: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改一个看板视图 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        filter: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 删除一个看板视图 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请：事实、期限、逐日推算、协办、关联、办理经过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请今天（或者 on 那天）可以怎样办：可以办的、不可以的和理由、办了是否逾期、可选的内容 */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Possible"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/receipt-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记回执的内容 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceiptSlip"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants/{applicantId}/month-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名申请人在一个自然月里的申请件数，收费按此计 */
        get: {
            parameters: {
                query: {
                    on: string;
                };
                header?: never;
                path: {
                    applicantId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applicantId: string;
                            month: string;
                            count: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的案卷：目录、登记表、文书、文件和散列值，一个压缩包；每次取得都有记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 案卷，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 指定或者变更经办人 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        personId: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/confirm-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 双方确认收到 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/notify-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知补正 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        deadline: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/receive-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到补正 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        postedOn?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 征求第三方或者共同制作机关的意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        whom: "third-party" | "joint-maker";
                        party: string;
                        /** @default null */
                        reached?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/receive-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        whom: "third-party" | "joint-maker";
                        party: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/record-reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 文书送达对方之日 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        letter: "third-party" | "joint-maker" | "fee-notice";
                        /** @default null */
                        party?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期答复 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        days: number;
                        approvedBy: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延迟答复（第三十五条） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        until: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/notify-fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收费通知 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        reached?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/receive-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到费用 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出答复决定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        outcome: string;
                        ground: string | null;
                        /** @default null */
                        withheld?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/decide-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出更正信息的决定（第四十一条） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        result: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达答复 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        channel: "in-person" | "entrusted" | "registered-post" | "online" | "email" | "fax";
                        /** @default null */
                        seenOn?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请人撤回 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 视为放弃，不再处理 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        why: "correction-overdue" | "fee-overdue";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/strike-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销误记的最后一步 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        what: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领没有经办人的申请 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交给另一名经办人 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        personId: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 限制查阅，或者解除 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        restricted: boolean;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一份申请表有几个事项的，一次登记，每个事项一件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        applicantId: string;
                        /**
                         * @default disclosure
                         * @enum {string}
                         */
                        kind?: "disclosure" | "record-correction";
                        /** @enum {string} */
                        channel: "in-person" | "registered-post" | "ordinary-post" | "online" | "fax" | "email" | "oral";
                        on: string;
                        /**
                         * @default any
                         * @enum {string}
                         */
                        supplyForm?: "paper" | "electronic" | "inspection" | "any";
                        /** @default false */
                        restricted?: boolean;
                        formId: string;
                        items: {
                            caseId: string;
                            content: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 刚收到的申请拆分为几件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        content: string;
                        items: {
                            caseId: string;
                            content: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复议决定、判决等要求重新答复的，另立一案续办 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        newCaseId: string;
                        on: string;
                        /** @enum {string} */
                        after: "reconsideration" | "litigation" | "own-correction";
                        /** @default null */
                        disputeId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/publication-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 建议转为主动公开（第四十四条） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        proposalId: string;
                        /** @enum {string} */
                        suggestedBy: "applicant" | "officer";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转为主动公开的建议 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PublicationProposal"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的备注 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Note"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 写一条备注 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        noteId: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改自己的备注 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                    noteId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 删除自己的备注 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                    noteId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/co-handlings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请本人提出意见的申请 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AskedOfMe"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/co-handlings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请本机关的人员或者科室提出意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        coHandlingId: string;
                        /** @default null */
                        personId?: string | null;
                        /** @default null */
                        unit?: string | null;
                        dueOn: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/co-handlings/{coHandlingId}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                    coHandlingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        opinion: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/co-handlings/{coHandlingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤回协办 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    caseId: string;
                    coHandlingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关联另一件申请 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        otherCaseId: string;
                        /** @enum {string} */
                        kind: "same-form" | "repeat-of" | "related";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/links/{kind}/{otherCaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解除关联 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                    otherCaseId: string;
                    kind: "same-form" | "repeat-of" | "related";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记号、档号的格式 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NumberSeries"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series/{series}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设定编号的格式；seen 是所见的版本，没有设过的为 0 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    series: "request" | "archive" | "catalogue";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        pattern: string;
                        /** @default  */
                        code?: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的文书 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterLine"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 起草文书 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        outcome?: string | null;
                        /** @default null */
                        ground?: string | null;
                        /** @default null */
                        withheld?: string | null;
                        /** @default null */
                        until?: string | null;
                        /** @default null */
                        days?: number | null;
                        /** @default null */
                        party?: string | null;
                        /** @default null */
                        addressee?: string | null;
                        /** @default [] */
                        copies?: string[];
                        /** @default [] */
                        attachments?: string[];
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        channel?: "in-person" | "entrusted" | "registered-post" | "online" | "email" | "fax" | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        remediesWay?: "A" | "B" | null;
                        /** @default {} */
                        values?: {
                            [key: string]: string | number | string[];
                        };
                        letterId: string;
                        kind: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书；waiting=mine 只列等待本人办理的 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    state?: "draft" | "in-review" | "returned" | "approved" | "sealed" | "delivered" | "void";
                    waiting?: "mine";
                    caseId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件文书：内容、检查、办理经过、现在可以怎样办 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Letter"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 修改文书 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        outcome?: string | null;
                        /** @default null */
                        ground?: string | null;
                        /** @default null */
                        withheld?: string | null;
                        /** @default null */
                        until?: string | null;
                        /** @default null */
                        days?: number | null;
                        /** @default null */
                        party?: string | null;
                        /** @default null */
                        addressee?: string | null;
                        /** @default [] */
                        copies?: string[];
                        /** @default [] */
                        attachments?: string[];
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        channel?: "in-person" | "entrusted" | "registered-post" | "online" | "email" | "fax" | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        remediesWay?: "A" | "B" | null;
                        /** @default {} */
                        values?: {
                            [key: string]: string | number | string[];
                        };
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交审签 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        remark?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发：取得文号，答复的决定同时生效 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        despite?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废；文号留在登记上 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用印 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        how: "printed-and-scanned" | "electronic";
                        /** @default null */
                        fileId?: string | null;
                        /** @default null */
                        reference?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/seal-electronically": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由接入的电子印章用印，盖好的文书成为本案的文件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fileId: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送出，只能附本案的文件；电子邮件由系统代发 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        deliveryId: string;
                        /** @enum {string} */
                        channel: "in-person" | "entrusted" | "registered-post" | "online" | "email" | "fax";
                        on: string;
                        /** @default null */
                        seenOn?: string | null;
                        /** @default null */
                        trackingNumber?: string | null;
                        /** @default null */
                        proofFileId?: string | null;
                        /** @default [] */
                        files?: string[];
                        /** @default false */
                        stepEntered?: boolean;
                        sentByHand?: boolean;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发没有发出去的邮件；送出之日是今天 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        deliveryId: string;
                        stepEntered?: boolean;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/record-reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录送达对方之日 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{letterId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的成品，受文人的姓名完整；每次取得都有记录 */
        get: {
            parameters: {
                query: {
                    format: "html" | "docx" | "pdf";
                };
                header?: never;
                path: {
                    letterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 文书，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的种类：应当写明的内容、需要填写的项目 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterKind"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现用的模板；版本 0 是系统自带的 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterTemplate"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 保存模板的新版本 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: string;
                        text: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一种文书的模板的历次版本，新的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterTemplate"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试看模板：用样例，或者用一件文书 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: string;
                        text: string;
                        /** @default null */
                        letterId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            letter: components["schemas"]["LetterText"];
                            preview: string | null;
                            lacking: components["schemas"]["LetterLacking"][];
                            findings: components["schemas"]["TemplateFinding"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审签环节：决定类文书与其他文书 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReviewChain"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定审签环节 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        group: "decision" | "notice";
                        stages: ("reviewer" | "legal" | "approver" | "head")[];
                        /** @default false */
                        consecutive?: boolean;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文号的系列和字头 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                series: string;
                                prefix: string;
                                usual: string;
                                version: number;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定文号的字头 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        series: "reply" | "notice" | "consultation" | "fee";
                        prefix: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书里写本机关情况的各项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                item: string;
                                title: string;
                                words: string[];
                                usual: string[];
                                version: number;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定其中一项 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: string;
                        words: string[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文号登记，作废的也在其中 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    series?: "reply" | "notice" | "consultation" | "fee";
                    year?: number | null;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LetterNumber"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算：按件或者按量，逐档列出算式，不作记录 */
        get: {
            parameters: {
                query: {
                    basis: "item" | "page";
                    quantity?: number;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeePreview"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的收费：状态、算式、缴费末日、是否逾期 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeeStanding"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核定费用，按件或者按量只用一种 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "item" | "page";
                        /** @default 1 */
                        quantity?: number;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发出收费通知 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        reached?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到缴费，须一次缴清 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        amount: number;
                        receiptNumber: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退费 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        amount: number;
                        /** @enum {string} */
                        reason: "overcharged" | "not-chargeable" | "decision-revoked" | "other";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/fee/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免收 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        reason: "hardship" | "assessed-wrongly" | "not-excessive" | "other";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的收费，按通知之日排列；没有通知的按核定之日 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FeeLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fees/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年发出收费通知的件数和总金额、实收的件数和总金额（年度报告第六部分） */
        get: {
            parameters: {
                query: {
                    year: number | string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeeSummary"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文字部分现用的模板和可用的变量；版本 0 是系统自带的 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportTemplate"][];
                            variables: {
                                id: string;
                                words: string;
                                unit: string | null;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 保存一个部分的模板的新版本 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        section: "overview" | "problems" | "other";
                        text: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-templates/{section}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个部分的模板的历次版本，新的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    section: "overview" | "problems" | "other";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportTemplate"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/sections/{section}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按模板起草一个文字部分，不保存；记录里没有的写成〔待填：……〕，并列出 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                    section: "overview" | "problems" | "other";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportSectionDraft"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/publication-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告年度主动公开的件数：全部、按法定类别、按渠道；与模板的变量一致 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                words: string;
                                value: number;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/publication-figures/{figure}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个件数背后的各条信息，与件数一致，新的在前 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    reportId: string;
                    figure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CountedPublication"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 往年报告导入模板：layout=form 是官方表样，cells 是每格一行 */
        get: {
            parameters: {
                query?: {
                    form?: "2019" | "2021";
                    layout?: "form" | "cells";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白模板 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读一份已公布的年度报告（网页、文本、Markdown、PDF、DOCX、XLSX、JSON、CSV 或者填好的模板），逐格说明读出、修补和不读的，不保存 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 读出的报告 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReadReport"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/imported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以读出的报告起草：确认机关、年度和口径，可以填写没有读出的格；由负责人确认收录 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reportId: string;
                        year: number;
                        /** @enum {string} */
                        scope: "agency" | "tree";
                        /** @default null */
                        agency?: string | null;
                        report: {
                            [key: string]: unknown;
                        };
                        /** @default [] */
                        cells?: {
                            cell: string;
                            value: number;
                            note: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以比较的指标：各单元格和比例；不足若干件的不算比例 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportMeasure"][];
                            leastCasesOfRate: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关和下级机关报送的年度报告的比较：各年的数、占比、增减、名次；没有报送的另列，不当作零 */
        get: {
            parameters: {
                query?: {
                    measures?: string;
                    agencies?: string;
                    from?: number;
                    to?: number;
                    scope?: "agency" | "tree";
                    limit?: number;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportComparison"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-comparisons/chart.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较图（SVG，可打印）：第一项指标，按最后一年的名次排列，最多三十个机关；图中带标题和文字说明 */
        get: {
            parameters: {
                query?: {
                    measures?: string;
                    agencies?: string;
                    from?: number;
                    to?: number;
                    scope?: "agency" | "tree";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 比较图 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复议诉讼登记簿，受理晚的在前 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    caseId?: string;
                    kind?: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                    state?: "pending" | "concluded";
                    result?: "upheld" | "corrected" | "other";
                    year?: number | string;
                    light?: "overdue" | "today" | "in2" | "in5" | "later";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DisputeLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表四：某年、截至某日的十五个数，各附所计的案件 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeCounts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件复议或者诉讼：经过、我方答复的期限逐日推算 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dispute"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记对答复的行政复议、行政诉讼 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        disputeId: string;
                        /** @enum {string} */
                        kind: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                        /**
                         * @default first
                         * @enum {string}
                         */
                        instance?: "first" | "second" | "retrial";
                        bodyName: string;
                        /** @default null */
                        bodyCaseNumber?: string | null;
                        acceptedOn: string;
                        /** @enum {string} */
                        against: "decision" | "lapse" | "silence" | "other";
                        /** @default null */
                        priorDisputeId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/receive-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到申请书或者起诉状副本 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /**
                         * @default ordinary
                         * @enum {string}
                         */
                        procedure?: "ordinary" | "simplified";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交书面答复、答辩状和证据 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        documentNumber?: string | null;
                        /** @default null */
                        fileId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开庭、听证 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        fileId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审理结果 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        result: "upheld" | "corrected" | "other";
                        /** @default null */
                        manner?: string | null;
                        /** @default null */
                        fault?: string | null;
                        /** @default null */
                        ground?: string | null;
                        /** @default null */
                        documentNumber?: string | null;
                        /** @default null */
                        fileId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/strike-last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销误记的最后一步 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        what: "copy-received" | "answered" | "hearing" | "result";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 照记录算出的年度报告各格：截至某日营业终了；没有记录可查的留空，不作零 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    form?: "2019" | "2021";
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportFigures"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-figures/{cell}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一格背后的记录，件数与该格相同；限制查阅的申请只列编号和日期 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    form?: "2019" | "2021";
                    asOf?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    cell: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FigureRecord"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{caseId}/report-cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请计在年度报告的哪些格 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    form?: "2019" | "2021";
                    asOf?: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cells: string[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的期限提醒规则；version 为 0 的是默认规则 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReminderRules"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定期限提醒规则 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rules: ({
                            /** @enum {string} */
                            when: "before";
                            workingDays: number;
                            to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        } | {
                            /** @enum {string} */
                            when: "overdue";
                            dailyFor: number;
                            thenEvery: number;
                            to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        })[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关年度报告期限的提醒规则；version 为 0 的是默认规则 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportReminderRules"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定年度报告期限的提醒规则 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rules: ({
                            /** @enum {string} */
                            when: "before";
                            days: number;
                            to: ("clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        } | {
                            /** @enum {string} */
                            when: "overdue";
                            dailyFor: number;
                            thenEvery: number;
                            atMost: number;
                            to: ("clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        })[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openness-reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关公开事项、公众留言、征求意见期限的提醒规则；version 为 0 的是默认规则 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReminderRules"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定公开事项、公众留言、征求意见期限的提醒规则 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rules: ({
                            /** @enum {string} */
                            when: "before";
                            workingDays: number;
                            to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        } | {
                            /** @enum {string} */
                            when: "overdue";
                            dailyFor: number;
                            thenEvery: number;
                            to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                            channels: ("in-app" | "e-mail" | "sms")[];
                        })[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名人员接收提醒的邮箱和手机号码 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonContact"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定一名人员接收提醒的邮箱和手机号码 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string | null;
                        mobile: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一案的文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["File"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 上传一个文件到一案，先进隔离区；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                    "content-disposition": string;
                };
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已收下 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个文件的登记 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["File"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件的内容，病毒检查通过后才给 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 内容，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个文件的区分处理：标记、放行的版本、可选的依据 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Redaction"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 保存一个文件的全部标记 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        redactionId: string;
                        seen: number;
                        marks: {
                            id: string;
                            page: number;
                            boxes: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            }[];
                            ground: string;
                            layers: ("internal" | "applicant" | "public")[];
                            /** @default false */
                            elsewhere?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/redaction/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找一页上可能的个人信息和给出的姓名，供选用；姓名不保存 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        page: number;
                        /** @default [] */
                        names?: string[];
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RedactionProposal"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/redaction/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按保存的标记做成一个版本，验证通过后放行为本案的文件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        releaseId: string;
                        version: number;
                        /** @enum {string} */
                        layer: "internal" | "applicant" | "public";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件的一页：大小和看得见的词 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fileId: string;
                    page: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一页 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MarkablePage"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/pages/{page}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件的一页的图像；给出层次的，是按保存的标记遮盖以后的样子 */
        get: {
            parameters: {
                query?: {
                    layer?: "internal" | "applicant" | "public";
                };
                header?: never;
                path: {
                    fileId: string;
                    page: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 图像 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/png": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记申请人 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "publicWelfareOrganization" | "legalServiceOrganization" | "otherOrganization";
                        data: {
                            name: string;
                            identityKind?: string;
                            identityNumber?: string;
                            phone?: string;
                            email?: string;
                            address?: string;
                            agentName?: string;
                            agentIdentityNumber?: string;
                            agentPhone?: string;
                            /** @enum {string} */
                            agentAuthority?: "" | "法定代理" | "一般授权" | "特别授权";
                        };
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名申请人，个人信息已遮盖 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Applicant"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改申请人 */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "publicWelfareOrganization" | "legalServiceOrganization" | "otherOrganization";
                        /** @default {} */
                        data?: {
                            name?: string;
                            identityKind?: string;
                            identityNumber?: string;
                            phone?: string;
                            email?: string;
                            address?: string;
                            agentName?: string;
                            agentIdentityNumber?: string;
                            agentPhone?: string;
                            /** @enum {string} */
                            agentAuthority?: "" | "法定代理" | "一般授权" | "特别授权";
                        };
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        trace?: never;
    };
    "/api/v1/applicants/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 擦除申请人的个人信息，不能恢复；以所见的版本确认 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按姓名、证件号码、电话或者邮箱的原值查找申请人 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        field: "name" | "identityNumber" | "phone" | "email";
                        value: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Applicant"][];
                            more: boolean;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicants/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 看一项个人信息的原文，写明理由，留下记录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        field: "name" | "identityKind" | "identityNumber" | "phone" | "email" | "address" | "agentName" | "agentIdentityNumber" | "agentPhone" | "agentAuthority";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            value: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出具回执；查询码只在这里给一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        receiptNumber: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            receiptNumber: string;
                            code: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secrecy-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录一次保密审查：对什么、结果、依据，不写内容 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        ofKind: "case" | "file" | "applicant" | "text";
                        ofId: string;
                        /** @enum {string} */
                        result: "passed" | "withheld" | "removed" | "referred";
                        ground: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请人凭回执编号和查询码查看自己的一件申请，不用登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        receiptNumber: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description 自己的一件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnCase"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关日历的各年 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                year: number;
                                title: string;
                                number: string | null;
                                issuedOn: string | null;
                                amendedBy: string[];
                                enteredBy: string | null;
                                version: number | null;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 录入一年的放假安排 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        year: number | string;
                        notice: {
                            title: string;
                            issuedOn: string | null;
                            number: string | null;
                        };
                        /** @default [] */
                        amendedBy?: string[];
                        holidays: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                        /** @default [] */
                        yearBefore?: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的休息日和补班日 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearOfCalendar"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 更正一年的放假安排 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    year: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        notice: {
                            title: string;
                            issuedOn: string | null;
                            number: string | null;
                        };
                        /** @default [] */
                        amendedBy?: string[];
                        holidays: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                        /** @default [] */
                        yearBefore?: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 删除一年的放假安排，没有期限按它计算的才可以 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    year: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/year-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入之前看看会怎样：放哪些天、多少期限会移动 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        year: number | string;
                        notice: {
                            title: string;
                            issuedOn: string | null;
                            number: string | null;
                        };
                        /** @default [] */
                        amendedBy?: string[];
                        holidays: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                        /** @default [] */
                        yearBefore?: {
                            name: string;
                            off: [
                                string,
                                string
                            ] | null;
                            makeUp: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description 会怎样 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearPreview"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notice-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读取放假安排文件（XLSX 或 CSV），供核对后录入 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 文件里的放假安排，或者有什么不对 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearNoticeRead"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notice-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假安排的空白表 */
        get: {
            parameters: {
                query: {
                    year: number;
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白表 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/local-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关所在地的假日 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                day: string;
                                name: string;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 录入所在地的假日 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        day: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/local-holidays/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除所在地的假日 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    day: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法律没有定论、由本机关选定的各项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LawChoice"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law-settings/{setting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 选定一项 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    setting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        value: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/watched-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监测的网站：最近一次检查、没有整改的问题、近七天首页访问 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["WatchedSite"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 增加监测的网站 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        siteId: string;
                        /**
                         * @default site
                         * @enum {string}
                         */
                        kind?: "site" | "account";
                        name: string;
                        address: string;
                        /**
                         * @default weekly
                         * @enum {string}
                         */
                        rhythm?: "by-hand" | "daily" | "weekly";
                        /** @default {} */
                        limits?: {
                            /** @default false */
                            inside?: boolean;
                            /** @default 5 */
                            requestsASecond?: number;
                            /** @default 4 */
                            abreast?: number;
                            /** @default 20000 */
                            mostAddresses?: number;
                            /** @default 240 */
                            mostMinutes?: number;
                            /** @default 15000 */
                            patience?: number;
                            /** @default 3000 */
                            slow?: number;
                            /** @default 5000 */
                            mostKilobytes?: number;
                            /** @default 10 */
                            mendDays?: number;
                            /** @default 14 */
                            homeDays?: number;
                            /** @default 14 */
                            newsDays?: number;
                            /** @default 6 */
                            noticesMonths?: number;
                            /** @default 12 */
                            otherMonths?: number;
                            /** @default 14 */
                            accountDays?: number;
                            /** @default [] */
                            wrongHosts?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/watched-sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个监测的网站 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    siteId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WatchedSite"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 修改监测的网站 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    siteId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                        /** @enum {string} */
                        rhythm: "by-hand" | "daily" | "weekly";
                        /** @default {} */
                        limits?: {
                            /** @default false */
                            inside?: boolean;
                            /** @default 5 */
                            requestsASecond?: number;
                            /** @default 4 */
                            abreast?: number;
                            /** @default 20000 */
                            mostAddresses?: number;
                            /** @default 240 */
                            mostMinutes?: number;
                            /** @default 15000 */
                            patience?: number;
                            /** @default 3000 */
                            slow?: number;
                            /** @default 5000 */
                            mostKilobytes?: number;
                            /** @default 10 */
                            mendDays?: number;
                            /** @default 14 */
                            homeDays?: number;
                            /** @default 14 */
                            newsDays?: number;
                            /** @default 6 */
                            noticesMonths?: number;
                            /** @default 12 */
                            otherMonths?: number;
                            /** @default 14 */
                            accountDays?: number;
                            /** @default [] */
                            wrongHosts?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 停止监测 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    siteId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 现在检查一次 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        checkId: string;
                        siteId: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site-checks/{checkId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停止检查 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    checkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/watched-sites/{siteId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个网站的各次检查，最近的在前 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    siteId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SiteCheck"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site-checks/{checkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次检查：进度和结果 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    checkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteCheck"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site-checks/{checkId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次检查所见的网址，按发现的先后 */
        get: {
            parameters: {
                query?: {
                    outcome?: "read" | "there" | "moved" | "gone" | "failing" | "no-answer" | "timeout" | "redirect-loop" | "too-large" | "inside" | "closed-to-crawlers" | "not-asked";
                    kind?: "page" | "link";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    checkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SitePage"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 领导姓名职务名单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LeaderPost"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 增加一人的职务 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        leaderId: string;
                        name: string;
                        post: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-posts/{leaderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 不再担任 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    leaderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site-fault-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 网站问题的种类 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FaultKind"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改单 */
        get: {
            parameters: {
                query?: {
                    siteId?: string;
                    state?: "open" | "answered" | "closed" | "not-a-fault" | "unmended";
                    kind?: "unavailable" | "slow" | "dead-link" | "wrong-link" | "redirect-loop" | "unreachable-file" | "page-too-large" | "site-unreachable" | "home-page-stale" | "column-stale" | "column-blank" | "account-stale" | "tags-missing" | "wrong-words" | "sensitive-words" | "leader-post" | "personal-data" | "no-alt" | "no-label" | "no-lang" | "no-title";
                    assigneeId?: string;
                    late?: "yes";
                    order?: "due" | "seen";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Ticket"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张整改单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ticket"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改单的数目：按状态、种类 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                state: "open" | "answered" | "closed" | "not-a-fault";
                                kind: string;
                                kindWords: string;
                                count: number;
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        personId: string;
                        dueOn: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈整改情况，附佐证 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answer: string;
                        /** @default null */
                        proof?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 现在复查 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 人工复核后办结 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不是问题 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/withdraw-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回不是问题的认定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    ticketId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 给自己的通知，新的在前 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Notification"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{eventSeq}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 记为已读 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    eventSeq: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已读 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            read: boolean;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件，从新到旧；from、to 是首日和末日，当日都在内 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    subject?: string;
                    actor?: string;
                    name?: "agency.added" | "agency.changed" | "agency.contact-set" | "person.added" | "person.changed" | "person.deactivated" | "role.given" | "role.taken" | "delegation.made" | "delegation.ended" | "calendar.year-entered" | "calendar.year-corrected" | "calendar.year-removed" | "calendar.local-holiday-entered" | "calendar.local-holiday-removed" | "law.setting-changed" | "calendar.applied" | "period.recomputed" | "case.opened" | "case.granted" | "file.taken-in" | "file.checked" | "redaction.saved" | "redaction.released" | "sign-in.account-made" | "sign-in.succeeded" | "sign-in.failed" | "sign-in.locked" | "sign-in.unlocked" | "sign-in.linked" | "sign-in.unlinked" | "session.ended" | "password.changed" | "second-factor.asked" | "second-factor.shown" | "second-factor.issued" | "second-factor.enabled" | "second-factor.disabled" | "second-factor.backup-code-used" | "applicant.added" | "applicant.changed" | "applicant.erased" | "secrecy.reviewed" | "receipt.issued" | "personal-data.rekeyed" | "personal-data.unmasked" | "request.registered" | "request.assigned" | "request.receipt-confirmed" | "request.correction-notified" | "request.correction-received" | "request.consultation-begun" | "request.consultation-answered" | "request.letter-reached" | "request.extended" | "request.delayed" | "request.fee-notified" | "request.fee-paid" | "request.decided" | "request.served" | "request.withdrawn" | "request.evaluated" | "request.lapsed" | "request.step-struck" | "request.form-registered" | "request.split" | "request.claimed" | "request.handed-over" | "request.restricted" | "request.unrestricted" | "request.archived" | "request.reopened" | "request.noted" | "request.note-revised" | "request.note-removed" | "request.co-handling-asked" | "request.co-handling-answered" | "request.co-handling-withdrawn" | "request.linked" | "request.unlinked" | "items.taken-over" | "digest.asked" | "digest.letter-sent" | "digest.letter-failed" | "digest.confirmed" | "digest.ended" | "digest.issues-made" | "digest.sent" | "digest.failed" | "search.synonyms-saved" | "search.file-read" | "request.publication-proposed" | "number-series.changed" | "board-view.kept" | "board-view.changed" | "board-view.removed" | "letter.drafted" | "letter.revised" | "letter.submitted" | "letter.passed" | "letter.returned" | "letter.approved" | "letter.voided" | "letter.sealed" | "letter.delivered" | "letter.reached" | "letter.mailed" | "letter.mail-failed" | "letter.resent" | "letter.printed" | "request.packed" | "letter.template-saved" | "letter.chain-set" | "letter.series-set" | "letter.head-set" | "request.fee-waived" | "fee.assessed" | "fee.notified" | "fee.paid" | "fee.refunded" | "fee.waived" | "dispute.registered" | "dispute.copy-received" | "dispute.answered" | "dispute.heard" | "dispute.concluded" | "dispute.step-struck" | "person.contact-set" | "reminder.rules-changed" | "reminder.due" | "register-import.planned" | "register-import.committed" | "register-import.case-entered" | "register-import.undone" | "register-import.discarded" | "report.begun" | "report.recomputed" | "report.cells-entered" | "report.section-written" | "report.attachment-added" | "report.attachment-retitled" | "report.attachments-ordered" | "report.attachment-removed" | "report.finding-judged" | "report.verdict-withdrawn" | "report.submitted" | "report.returned" | "report.cleared" | "report.published" | "report.corrected" | "report.superseded" | "report.discarded" | "report.due-set" | "report.template-saved" | "register.entered" | "register.changed" | "register.struck" | "register.imported" | "document.entered" | "document.changed" | "document.repealed" | "document.struck" | "catalogue-item.saved" | "catalogue-item.changed" | "catalogue-item.file-taken-in" | "catalogue-item.file-changed" | "catalogue-item.file-removed" | "catalogue-item.submitted" | "catalogue-item.signed-off" | "catalogue-item.returned" | "catalogue-item.published" | "catalogue-item.validity-set" | "catalogue-item.withdrawn" | "catalogue-item.discarded" | "catalogue-item.hit-judged" | "catalogue-item.hit-replaced" | "catalogue-item.disclosure-reviewed" | "catalogue-item.penalty-changed" | "catalogue-item.proposal-taken-on" | "publication-proposal.declined" | "catalogue.chain-set" | "wording.added" | "wording.changed" | "wording.ended" | "channel.added" | "channel.changed" | "channel.closed" | "publication.posted" | "publication.withdrawn" | "publication.failed" | "publication.retried" | "openness.setting-changed" | "duty.added" | "duty.changed" | "duty.ended" | "duty.linked" | "duty.unlinked" | "duty.counted" | "contributing-unit.added" | "contributing-unit.changed" | "contribution.sent" | "contribution.taken-on" | "contribution.declined" | "consultation.drafted" | "consultation.revised" | "consultation.opened" | "consultation.closed" | "consultation.discarded" | "consultation.summarised" | "consultation.summary-published" | "consultation.file-taken-in" | "consultation.file-removed" | "sender.erased" | "comment.received" | "comment.published" | "comment.withheld" | "message.received" | "message.assigned" | "message.handed-over" | "message.taken-over" | "message.reply-drafted" | "message.reply-returned" | "message.answered" | "message.publication-changed" | "message.closed" | "desk.counted" | "account.posts-imported" | "account.post-removed" | "account.counted" | "watched-site.added" | "watched-site.changed" | "watched-site.ended" | "leader-post.added" | "leader-post.ended" | "site-check.begun" | "site-check.ended" | "ticket.opened" | "ticket.reopened" | "ticket.assigned" | "ticket.answered" | "ticket.recheck-asked" | "ticket.rechecked" | "ticket.closed" | "ticket.dismissed" | "list.exported";
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Event"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验事件链 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            events: number;
                            head: string;
                            broken: {
                                seq: number;
                                /** @enum {string} */
                                how: "altered" | "removed" | "inserted" | "cut";
                            } | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-entries/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 许可处罚强制收费采购登记导入模板：表头、填写说明、下拉选项、示例行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-entries/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从 XLSX 或 CSV 导入登记：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已全部登记 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedList"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记的许可、处罚、强制、收费和采购，新的在前 */
        get: {
            parameters: {
                query?: {
                    register?: "licensing" | "penalties" | "coercion" | "fees" | "procurement";
                    year?: number;
                    words?: string;
                    struck?: "no" | "yes" | "all";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RegisterEntry"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 登记一条，或者一个月的合计（日期写到月） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        entryId: string;
                        /** @enum {string} */
                        register: "licensing" | "penalties" | "coercion" | "fees" | "procurement";
                        on: string;
                        /** @default null */
                        count?: number | null;
                        /** @default null */
                        amount?: number | null;
                        title: string;
                        source: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条登记 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterEntry"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 更正一条登记 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        count?: number | null;
                        /** @default null */
                        amount?: number | null;
                        title: string;
                        source: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 撤销误记的一条，哪一年都不再计入 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/normative-documents/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规章和规范性文件登记导入模板：表头、填写说明、下拉选项、示例行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/normative-documents/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从 XLSX 或 CSV 导入规章和规范性文件：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已全部登记 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedList"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/normative-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规章和行政规范性文件，新的在前 */
        get: {
            parameters: {
                query?: {
                    kind?: "rule" | "normativeDocument";
                    inForceOn?: string;
                    year?: number;
                    words?: string;
                    struck?: "no" | "yes" | "all";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NormativeDocument"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 登记一件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        documentId: string;
                        /** @enum {string} */
                        kind: "rule" | "normativeDocument";
                        title: string;
                        /** @default null */
                        documentNumber?: string | null;
                        madeOn: string;
                        /** @default null */
                        publishedOn?: string | null;
                        /** @default null */
                        repealedOn?: string | null;
                        /** @default null */
                        repealedBy?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/normative-documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件规章或者行政规范性文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NormativeDocument"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 更正一件的登记；误记的废止也在这里更正 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        documentNumber: string | null;
                        madeOn: string;
                        publishedOn: string | null;
                        repealedOn: string | null;
                        repealedBy: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 撤销误记的一件，哪一年都不再计入 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/normative-documents/{documentId}/repeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记废止或者失效 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        by?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账导入模板：表头、填写说明、下拉选项、示例行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白台账 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账导入，新的在前 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RegisterImport"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 上传往年依申请公开台账（XLSX 或 CSV），逐行核对，不导入；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 核对的结果 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterImport"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次台账导入 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterImport"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        /** 放弃，擦除尚未导入的行 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐行的核对结果：哪一格、为什么；已导入的列出案件 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    state?: "good" | "bad" | "imported";
                };
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RegisterImportRow"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入：全部无误才导入（all），或者只导入无误的行（good） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        only: "all" | "good";
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 整体撤销一次导入，其案件须没有后续办理 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：依申请公开台账，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    open?: "yes" | "no" | "all";
                    assignedTo?: string;
                    dueBy?: string;
                    light?: "overdue" | "today" | "two" | "five" | "later" | "none";
                    stage?: "receiptUnconfirmed" | "inCorrection" | "feeUnpaid" | "inConsultation" | "handling" | "decided" | "ended";
                    applicantKind?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "publicWelfareOrganization" | "legalServiceOrganization" | "otherOrganization";
                    outcome?: string;
                    receivedFrom?: string;
                    receivedTo?: string;
                    restricted?: "yes" | "no";
                    words?: string;
                    number?: string;
                    sort?: "due" | "received" | "number";
                    order?: "asc" | "desc";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：信息处理费，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：复议诉讼登记簿，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    caseId?: string;
                    kind?: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                    state?: "pending" | "concluded";
                    result?: "upheld" | "corrected" | "other";
                    year?: number | string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/letter-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：文号登记，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    series?: "reply" | "notice" | "consultation" | "fee";
                    year?: number | string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：人员，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：角色，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    personId?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：委托代行，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：机关，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    under?: string;
                    words?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：放假调休，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    year?: number | string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：审计记录，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    subject?: string;
                    actor?: string;
                    name?: "agency.added" | "agency.changed" | "agency.contact-set" | "person.added" | "person.changed" | "person.deactivated" | "role.given" | "role.taken" | "delegation.made" | "delegation.ended" | "calendar.year-entered" | "calendar.year-corrected" | "calendar.year-removed" | "calendar.local-holiday-entered" | "calendar.local-holiday-removed" | "law.setting-changed" | "calendar.applied" | "period.recomputed" | "case.opened" | "case.granted" | "file.taken-in" | "file.checked" | "redaction.saved" | "redaction.released" | "sign-in.account-made" | "sign-in.succeeded" | "sign-in.failed" | "sign-in.locked" | "sign-in.unlocked" | "sign-in.linked" | "sign-in.unlinked" | "session.ended" | "password.changed" | "second-factor.asked" | "second-factor.shown" | "second-factor.issued" | "second-factor.enabled" | "second-factor.disabled" | "second-factor.backup-code-used" | "applicant.added" | "applicant.changed" | "applicant.erased" | "secrecy.reviewed" | "receipt.issued" | "personal-data.rekeyed" | "personal-data.unmasked" | "request.registered" | "request.assigned" | "request.receipt-confirmed" | "request.correction-notified" | "request.correction-received" | "request.consultation-begun" | "request.consultation-answered" | "request.letter-reached" | "request.extended" | "request.delayed" | "request.fee-notified" | "request.fee-paid" | "request.decided" | "request.served" | "request.withdrawn" | "request.evaluated" | "request.lapsed" | "request.step-struck" | "request.form-registered" | "request.split" | "request.claimed" | "request.handed-over" | "request.restricted" | "request.unrestricted" | "request.archived" | "request.reopened" | "request.noted" | "request.note-revised" | "request.note-removed" | "request.co-handling-asked" | "request.co-handling-answered" | "request.co-handling-withdrawn" | "request.linked" | "request.unlinked" | "items.taken-over" | "digest.asked" | "digest.letter-sent" | "digest.letter-failed" | "digest.confirmed" | "digest.ended" | "digest.issues-made" | "digest.sent" | "digest.failed" | "search.synonyms-saved" | "search.file-read" | "request.publication-proposed" | "number-series.changed" | "board-view.kept" | "board-view.changed" | "board-view.removed" | "letter.drafted" | "letter.revised" | "letter.submitted" | "letter.passed" | "letter.returned" | "letter.approved" | "letter.voided" | "letter.sealed" | "letter.delivered" | "letter.reached" | "letter.mailed" | "letter.mail-failed" | "letter.resent" | "letter.printed" | "request.packed" | "letter.template-saved" | "letter.chain-set" | "letter.series-set" | "letter.head-set" | "request.fee-waived" | "fee.assessed" | "fee.notified" | "fee.paid" | "fee.refunded" | "fee.waived" | "dispute.registered" | "dispute.copy-received" | "dispute.answered" | "dispute.heard" | "dispute.concluded" | "dispute.step-struck" | "person.contact-set" | "reminder.rules-changed" | "reminder.due" | "register-import.planned" | "register-import.committed" | "register-import.case-entered" | "register-import.undone" | "register-import.discarded" | "report.begun" | "report.recomputed" | "report.cells-entered" | "report.section-written" | "report.attachment-added" | "report.attachment-retitled" | "report.attachments-ordered" | "report.attachment-removed" | "report.finding-judged" | "report.verdict-withdrawn" | "report.submitted" | "report.returned" | "report.cleared" | "report.published" | "report.corrected" | "report.superseded" | "report.discarded" | "report.due-set" | "report.template-saved" | "register.entered" | "register.changed" | "register.struck" | "register.imported" | "document.entered" | "document.changed" | "document.repealed" | "document.struck" | "catalogue-item.saved" | "catalogue-item.changed" | "catalogue-item.file-taken-in" | "catalogue-item.file-changed" | "catalogue-item.file-removed" | "catalogue-item.submitted" | "catalogue-item.signed-off" | "catalogue-item.returned" | "catalogue-item.published" | "catalogue-item.validity-set" | "catalogue-item.withdrawn" | "catalogue-item.discarded" | "catalogue-item.hit-judged" | "catalogue-item.hit-replaced" | "catalogue-item.disclosure-reviewed" | "catalogue-item.penalty-changed" | "catalogue-item.proposal-taken-on" | "publication-proposal.declined" | "catalogue.chain-set" | "wording.added" | "wording.changed" | "wording.ended" | "channel.added" | "channel.changed" | "channel.closed" | "publication.posted" | "publication.withdrawn" | "publication.failed" | "publication.retried" | "openness.setting-changed" | "duty.added" | "duty.changed" | "duty.ended" | "duty.linked" | "duty.unlinked" | "duty.counted" | "contributing-unit.added" | "contributing-unit.changed" | "contribution.sent" | "contribution.taken-on" | "contribution.declined" | "consultation.drafted" | "consultation.revised" | "consultation.opened" | "consultation.closed" | "consultation.discarded" | "consultation.summarised" | "consultation.summary-published" | "consultation.file-taken-in" | "consultation.file-removed" | "sender.erased" | "comment.received" | "comment.published" | "comment.withheld" | "message.received" | "message.assigned" | "message.handed-over" | "message.taken-over" | "message.reply-drafted" | "message.reply-returned" | "message.answered" | "message.publication-changed" | "message.closed" | "desk.counted" | "account.posts-imported" | "account.post-removed" | "account.counted" | "watched-site.added" | "watched-site.changed" | "watched-site.ended" | "leader-post.added" | "leader-post.ended" | "site-check.begun" | "site-check.ended" | "ticket.opened" | "ticket.reopened" | "ticket.assigned" | "ticket.answered" | "ticket.recheck-asked" | "ticket.rechecked" | "ticket.closed" | "ticket.dismissed" | "list.exported";
                    from?: string;
                    to?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：本人通知，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/register-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：台账导入，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/register-import-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：台账导入问题清单，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query: {
                    importId: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/register-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：许可处罚强制收费采购登记，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    register?: "licensing" | "penalties" | "coercion" | "fees" | "procurement";
                    year?: number;
                    words?: string;
                    struck?: "no" | "yes" | "all";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/normative-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：规章和规范性文件登记，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    kind?: "rule" | "normativeDocument";
                    inForceOn?: string;
                    year?: number;
                    words?: string;
                    struck?: "no" | "yes" | "all";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：公开事项，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    state?: "late" | "due" | "stale" | "in-order";
                    cycle?: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
                    field?: string;
                    ownerPersonId?: string;
                    ownerUnit?: string;
                    words?: string;
                    ended?: "yes" | "no";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/late-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：逾期公开的信息，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/stale-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：栏目更新情况，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/duty-tree-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：下级机关公开事项数目，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：信息报送，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    state?: "sent" | "taken-on" | "declined";
                    unitId?: string;
                    words?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/contribution-ranks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：信息报送排名，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    month?: number;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：征求意见，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "open" | "closed" | "discarded";
                    words?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/consultation-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：征求意见收到的意见，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query: {
                    consultationId: string;
                    state?: "waiting" | "published" | "withheld";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：公众留言，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    state?: "received" | "drafted" | "answered" | "handed-over" | "closed";
                    open?: "yes" | "no";
                    late?: "yes" | "no";
                    assignedTo?: string;
                    words?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政务新媒体更新情况，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/account-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政务新媒体发布清单，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    channelId?: string;
                    year?: number;
                    born?: "yes" | "no";
                    words?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/account-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政务新媒体发布数目，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/desk-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政府信息公开咨询人次，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/delivery-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政府信息移送清单，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/report-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：年度报告比较，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    measures?: string;
                    agencies?: string;
                    from?: number;
                    to?: number;
                    scope?: "agency" | "tree";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/catalogue-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：政府信息公开目录，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "in-review" | "returned" | "published" | "withdrawn" | "discarded";
                    section?: "news" | "notices" | "policies" | "interpretations" | "disclosure-rules" | "organisation" | "plans" | "statistics" | "budgets" | "licensing" | "penalties" | "fees" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "proposals" | "other";
                    legalCategory?: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance";
                    attribute?: "proactive" | "on-request" | "not-disclosed";
                    documentKind?: "rule" | "normativeDocument";
                    words?: string;
                    public?: "yes" | "no";
                    year?: number | string;
                    draftedBy?: string;
                    mine?: "yes";
                    waiting?: "yes";
                    reviewDueBy?: string;
                    interprets?: string;
                    order?: "made" | "published" | "index" | "review-due";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：网站问题整改单，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    siteId?: string;
                    state?: "open" | "answered" | "closed" | "not-a-fault" | "unmended";
                    kind?: "unavailable" | "slow" | "dead-link" | "wrong-link" | "redirect-loop" | "unreachable-file" | "page-too-large" | "site-unreachable" | "home-page-stale" | "column-stale" | "column-blank" | "account-stale" | "tags-missing" | "wrong-words" | "sensitive-words" | "leader-post" | "personal-data" | "no-alt" | "no-label" | "no-lang" | "no-title";
                    assigneeId?: string;
                    late?: "yes";
                    order?: "due" | "seen";
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/watched-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：监测的网站，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/leader-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：领导姓名职务名单，全部而不只一页，最多十万行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 名单，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                        "application/json": components["schemas"]["ListAsJson"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以导出的名单，各有哪些列 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExportedList"][];
                            mostRows: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法定表格的一个版本：六个部分，以及三张表的表头、行列和各格名称 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    form: "2019" | "2021";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportForm"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的年度报告，近年的在前；每份尚待处理的校验结果按轻重计数 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    year?: number;
                    scope?: "agency" | "tree";
                    state?: "draft" | "submitted" | "returned" | "cleared" | "published" | "corrected" | "discarded";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 起草一年的年度报告 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reportId: string;
                        year: number;
                        /** @enum {string} */
                        scope: "agency" | "tree";
                        /** @enum {string} */
                        form?: "2019" | "2021";
                        asOf?: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度报告：各格的数和来源、文字、校验结果、上年数、期限，以及现在可以办理的事项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Report"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/cells/{cell}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一格的数由哪些记录构成：起草时为现在的记录，报送后为报送时的记录；汇总数展开到各机关的报告 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    reportId: string;
                    cell: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportRecords"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填报若干格（可整表粘贴），每格带上所见的版本；有一格已被他人修改的，全部不保存 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        cells: ({
                            cell: string;
                            version: number;
                            value: number | null;
                            note: string;
                        } | {
                            cell: string;
                            version: number;
                            /** @enum {boolean} */
                            withdraw: true;
                        })[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/sections/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 撰写一部分文字，If-Match 带上这一部分的版本 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                    section: "overview" | "problems" | "other";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/findings/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对一条校验结果表明意见，数不变则一直有效 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                        /** @enum {string} */
                        verdict: "right-as-it-is" | "to-be-mended";
                        note: string;
                        /** @default 0 */
                        version?: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/findings/verdict/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回对一条校验结果的意见，带上所见意见的版本 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按截止日重新计算，手工填报的数不动 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        asOf?: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送；勾稽关系不成立的须写明理由 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        despite?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 直接上级审核通过 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reviewId: string;
                        round: number;
                        /** @default null */
                        words?: string | null;
                        /** @default [] */
                        remarks?: {
                            cell: string;
                            words: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 直接上级退回，可对各格附意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reviewId: string;
                        round: number;
                        words: string;
                        /** @default [] */
                        remarks?: {
                            cell: string;
                            words: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/clear-own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 平台上没有上级的机关自行审核通过 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布；更正报告公布后替代原报告 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on?: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认收录导入的已公布报告 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃草稿 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 起草已公布报告的更正 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        newReportId: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历次报送的内容，后报的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FiledReport"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filed-reports/{agencyId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关或者下级机关一年报送的报告：数据、文字、校验结果；在办的和数据背后的记录不在其内 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agencyId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FiledReport"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度报告现在的内容，写成 Word、Excel、PDF 或者数据格式 */
        get: {
            parameters: {
                query: {
                    /** @description json：JSON（gongkai.report/1）；csv：CSV 长表（一格一行）；csv-wide：CSV 宽表（一份报告一行）；html：HTML 网页（官方表样，可打印）；markdown：Markdown；docx：Word 文档（官方表样）；xlsx：Excel 工作簿（一表一页，合计带公式）；pdf：PDF（官方表样，可检索） */
                    format: "json" | "csv" | "csv-wide" | "html" | "markdown" | "docx" | "xlsx" | "pdf";
                };
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 报告，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filed-reports/{agencyId}/{year}/{reportId}/{round}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关或者下级机关某次报送的年度报告，写成 Word、Excel、PDF 或者数据格式 */
        get: {
            parameters: {
                query: {
                    /** @description json：JSON（gongkai.report/1）；csv：CSV 长表（一格一行）；csv-wide：CSV 宽表（一份报告一行）；html：HTML 网页（官方表样，可打印）；markdown：Markdown；docx：Word 文档（官方表样）；xlsx：Excel 工作簿（一表一页，合计带公式）；pdf：PDF（官方表样，可检索） */
                    format: "json" | "csv" | "csv-wide" | "html" | "markdown" | "docx" | "xlsx" | "pdf";
                };
                header?: never;
                path: {
                    agencyId: string;
                    year: number;
                    reportId: string;
                    round: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 报告，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告的提前期限：本机关的、对下级的，以及上级对本机关的 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportDues"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-due/{whose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设定年度报告的提前期限；monthDay 为 null 时取消。version 为所见的版本，没有设定过的为 0 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    whose: "own" | "below";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        monthDay: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度报告的附件，按次序；报送后不再变 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportAttachment"][];
                            changeable: boolean;
                            most: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 上传一个附件到在办的年度报告，先进隔离区；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                    "content-disposition": string;
                };
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已收下 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/attachments/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 排附件的次序，须列全 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fileIds: string[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 移除附件；已报送的各次仍留存 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reportId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        /** 改附件的名称 */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    reportId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        trace?: never;
    };
    "/api/v1/report-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关及下级机关历年报告的报送情况，附各年各状态的数目；按状态、迟报筛选看 year 一年，不写则看 to */
        get: {
            parameters: {
                query: {
                    after?: string;
                    limit?: number;
                    from: number;
                    to: number;
                    year?: number;
                    state?: "awaited" | "missing" | "submitted" | "returned" | "cleared" | "published";
                    late?: "yes" | "no";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportBoard"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的汇总：本机关和各直接下级报送的数逐格相加，列明谁在内、谁缺报；不起草报告 */
        get: {
            parameters: {
                query: {
                    year: number;
                    form?: "2019" | "2021";
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportRollUp"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 栏目、体裁、主题、法定主动公开内容的代码 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sections: {
                                [key: string]: string;
                            };
                            genres: {
                                [key: string]: string;
                            };
                            subjects: {
                                [key: string]: string;
                            };
                            legalCategories: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 三审三校和保密审查的环节；没有设过的版本为 0 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueChain"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定环节；seen 是所见的版本，没有设过的为 0 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        stages: ("proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy")[];
                        /** @default false */
                        samePerson?: boolean;
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开目录：按状态、栏目、类别、文字、我起草的、等我办的筛选，一页一页 */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "in-review" | "returned" | "published" | "withdrawn" | "discarded";
                    section?: "news" | "notices" | "policies" | "interpretations" | "disclosure-rules" | "organisation" | "plans" | "statistics" | "budgets" | "licensing" | "penalties" | "fees" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "proposals" | "other";
                    legalCategory?: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance";
                    attribute?: "proactive" | "on-request" | "not-disclosed";
                    documentKind?: "rule" | "normativeDocument";
                    words?: string;
                    public?: "yes" | "no";
                    year?: number | string;
                    draftedBy?: string;
                    mine?: "yes";
                    waiting?: "yes";
                    reviewDueBy?: string;
                    interprets?: string;
                    order?: "made" | "published" | "index" | "review-due";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CatalogueLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 保存一条信息，取得索引号 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        itemId: string;
                        title: string;
                        /** @default  */
                        summary?: string;
                        /** @default  */
                        body?: string;
                        /** @enum {string} */
                        section: "news" | "notices" | "policies" | "interpretations" | "disclosure-rules" | "organisation" | "plans" | "statistics" | "budgets" | "licensing" | "penalties" | "fees" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "proposals" | "other";
                        /** @enum {string} */
                        legalCategory: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        subject?: "general-affairs" | "economic-management" | "finance" | "land-energy" | "farming-forestry-water" | "industry-transport" | "commerce-customs" | "market-supervision" | "building-environment" | "science-education" | "culture-press" | "health-sport" | "population-families" | "labour-personnel" | "public-order-justice" | "civil-affairs" | "ethnic-religion" | "foreign-affairs" | "overseas-affairs" | "defence" | "other" | null;
                        /** @enum {string} */
                        genre: "order" | "decision" | "resolution" | "announcement" | "proclamation" | "opinion" | "notice" | "circular" | "report" | "reply" | "letter" | "minutes" | "measures" | "rules" | "details" | "plan" | "interpretation-text" | "interpretation-picture" | "interpretation-video" | "interpretation-questions" | "statistics" | "accounts" | "list" | "news" | "other";
                        /** @default [] */
                        keywords?: string[];
                        /** @default null */
                        documentNumber?: string | null;
                        issuingBody: string;
                        madeOn: string;
                        /**
                         * @default proactive
                         * @enum {string}
                         */
                        attribute?: "proactive" | "on-request" | "not-disclosed";
                        /** @default null */
                        ground?: string | null;
                        /** @default null */
                        reviewDue?: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        documentKind?: "rule" | "normativeDocument" | null;
                        /** @default null */
                        interprets?: string | null;
                        /** @default null */
                        noInterpretation?: string | null;
                        /** @default null */
                        contributedBy?: string | null;
                        /** @default null */
                        registerEntryId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条信息：内容、附件、签字（失效的也在）、查出的问题、不能发布的原因、二十个工作日的期限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueItem"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 修改内容；已经签过的字失效，公众看到的不变，直到重新发布 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        summary: string;
                        body: string;
                        /** @enum {string} */
                        section: "news" | "notices" | "policies" | "interpretations" | "disclosure-rules" | "organisation" | "plans" | "statistics" | "budgets" | "licensing" | "penalties" | "fees" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "proposals" | "other";
                        /** @enum {string} */
                        legalCategory: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance";
                        /** @enum {string|null} */
                        subject: "general-affairs" | "economic-management" | "finance" | "land-energy" | "farming-forestry-water" | "industry-transport" | "commerce-customs" | "market-supervision" | "building-environment" | "science-education" | "culture-press" | "health-sport" | "population-families" | "labour-personnel" | "public-order-justice" | "civil-affairs" | "ethnic-religion" | "foreign-affairs" | "overseas-affairs" | "defence" | "other" | null;
                        /** @enum {string} */
                        genre: "order" | "decision" | "resolution" | "announcement" | "proclamation" | "opinion" | "notice" | "circular" | "report" | "reply" | "letter" | "minutes" | "measures" | "rules" | "details" | "plan" | "interpretation-text" | "interpretation-picture" | "interpretation-video" | "interpretation-questions" | "statistics" | "accounts" | "list" | "news" | "other";
                        keywords: string[];
                        documentNumber: string | null;
                        issuingBody: string;
                        madeOn: string;
                        /** @enum {string} */
                        attribute: "proactive" | "on-request" | "not-disclosed";
                        ground: string | null;
                        reviewDue: string | null;
                        /** @enum {string|null} */
                        documentKind: "rule" | "normativeDocument" | null;
                        interprets: string | null;
                        noInterpretation: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 作废没有公开过的信息；索引号不再使用 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条信息的各个版本，新的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ItemVersion"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个版本并排，differs 是不同的字段 */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                };
                header?: never;
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: components["schemas"]["ItemVersionContent"];
                            to: components["schemas"]["ItemVersionContent"];
                            differs: string[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校对或者审核通过 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        stage: "proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3";
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改，写明意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        stage: "proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/secrecy-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开前的保密审查：通过、不宜公开、报主管部门确定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        result: "passed" | "withheld" | "referred";
                        ground: string;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布；together 是一并发布的解读或者政策，channels 是除门户以外的渠道，空为全部 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        together?: {
                            itemId: string;
                            version: number;
                        }[];
                        /** @default null */
                        channels?: string[] | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/validity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改、废止、失效，或者恢复误记的有效；表二随之变动 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        validity: "in-force" | "amended" | "repealed" | "lapsed";
                        /** @default null */
                        on?: string | null;
                        /** @default null */
                        by?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下，写明说明 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一个附件或者正文里的图片，先进隔离区；不得上传国家秘密 */
        post: {
            parameters: {
                query?: {
                    place?: "image" | "attachment";
                };
                header: {
                    "idempotency-key": string;
                    "content-disposition": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已收下；version 是信息的版本 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件的内容，病毒检查通过后才给 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    itemId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 内容，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改附件的名称和次序；版本是信息的 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        position?: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 拿掉一个附件；版本是信息的 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/judge-hit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查出的个人信息或者用语可以保留，写明理由；原文改了就要重新判断 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        finder: "personal-data" | "wording";
                        hash: string;
                        /** @enum {string} */
                        reason: "public-contact" | "official-capacity" | "consent" | "by-law" | "no-personal-data" | "quotation" | "proper-name" | "right-here";
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/replace-hit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 遮掩查出的个人信息，或者改为正确用语，正文各处一并替换 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        finder: "personal-data" | "wording";
                        hash: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/punctuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 标点和空格的提示，不影响发布 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                part: string;
                                line: number;
                                before: string;
                                after: string;
                                words: string[];
                            }[];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/penalty-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记公开的处罚被变更、撤销、确认违法或者无效：三个工作日内撤下 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        changeId: string;
                        /** @enum {string} */
                        what: "changed" | "revoked" | "unlawful" | "void";
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/penalty-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 要撤下的处罚，先到期的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PenaltyChange"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-items/{itemId}/disclosure-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复查不予公开的信息（第十八条）：仍不公开并定下次复查日期，或者转为主动公开 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        result: "kept" | "opened";
                        /** @default null */
                        nextReview?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication-proposals/{proposalId}/take-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳转为主动公开的建议，起草一条信息；不从申请里带任何内容 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    proposalId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        itemId: string;
                        title: string;
                        /** @default  */
                        summary?: string;
                        /** @default  */
                        body?: string;
                        /** @enum {string} */
                        section: "news" | "notices" | "policies" | "interpretations" | "disclosure-rules" | "organisation" | "plans" | "statistics" | "budgets" | "licensing" | "penalties" | "fees" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "proposals" | "other";
                        /** @enum {string} */
                        legalCategory: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        subject?: "general-affairs" | "economic-management" | "finance" | "land-energy" | "farming-forestry-water" | "industry-transport" | "commerce-customs" | "market-supervision" | "building-environment" | "science-education" | "culture-press" | "health-sport" | "population-families" | "labour-personnel" | "public-order-justice" | "civil-affairs" | "ethnic-religion" | "foreign-affairs" | "overseas-affairs" | "defence" | "other" | null;
                        /** @enum {string} */
                        genre: "order" | "decision" | "resolution" | "announcement" | "proclamation" | "opinion" | "notice" | "circular" | "report" | "reply" | "letter" | "minutes" | "measures" | "rules" | "details" | "plan" | "interpretation-text" | "interpretation-picture" | "interpretation-video" | "interpretation-questions" | "statistics" | "accounts" | "list" | "news" | "other";
                        /** @default [] */
                        keywords?: string[];
                        /** @default null */
                        documentNumber?: string | null;
                        issuingBody: string;
                        madeOn: string;
                        /**
                         * @default proactive
                         * @enum {string}
                         */
                        attribute?: "proactive" | "on-request" | "not-disclosed";
                        /** @default null */
                        ground?: string | null;
                        /** @default null */
                        reviewDue?: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        documentKind?: "rule" | "normativeDocument" | null;
                        /** @default null */
                        interprets?: string | null;
                        /** @default null */
                        noInterpretation?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication-proposals/{proposalId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采纳转为主动公开的建议 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    proposalId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开渠道：最近一次、近七天、等待中的条数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Channel"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 增加渠道 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        channelId: string;
                        /** @enum {string} */
                        kind: "portal" | "wechat" | "weibo" | "other-account" | "mail" | "webhook" | "gazette" | "press" | "reading-place";
                        name: string;
                        /** @default null */
                        owner?: string | null;
                        /** @default null */
                        leastAWeek?: number | null;
                        /** @default null */
                        address?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改渠道 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        owner: string | null;
                        leastAWeek: number | null;
                        address: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 停用渠道 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各渠道的发布情况；待发的账号附有可以粘贴的标题、摘要、链接 */
        get: {
            parameters: {
                query?: {
                    state?: "queued" | "to-post" | "posted" | "failed" | "to-withdraw" | "withdrawn";
                    channelId?: string;
                    itemId?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Publication"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{itemId}/{channelId}/record-posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记已经发到账号上，附链接；要撤下的，登记已经撤下 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: string;
                        /** @default null */
                        reference?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{itemId}/{channelId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 没有送到的再送一次 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    itemId: string;
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的主动公开：按栏目、法定类别、渠道，规范性文件制发和废止 */
        get: {
            parameters: {
                query: {
                    year: number | string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicationCounts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 应本人要求，删除一个邮箱的全部订阅 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 错误表述和敏感词：本机关的、上级机关的、默认的 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Wording"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 增加一个词 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        entryId: string;
                        /** @enum {string} */
                        kind: "error" | "sensitive";
                        words: string;
                        /** @default null */
                        rightWords?: string | null;
                        /** @default 2 */
                        weight?: number;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wordings/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改本机关词表里的词 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
                        rightWords: string | null;
                        weight: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 从本机关词表里去掉 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的同义词，搜索其中一个也找到其他的；对本机关和下级机关有效；version 为 0 的还没有设过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchSynonyms"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 设定同义词，整张表一起 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        groups: string[][];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openness-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 栏目更新、留言答复等期限的设置，各注明出处 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OpennessSetting"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openness-settings/{setting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设定一项期限 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    setting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        value: number;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 基层政务公开标准化目录导入模板：表头、填写说明、下拉选项、示例行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从 XLSX 或 CSV 导入标准化目录：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已全部登记 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedList"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开事项看板：先到期的在前，按状态、周期、领域、责任人筛选 */
        get: {
            parameters: {
                query?: {
                    state?: "late" | "due" | "stale" | "in-order";
                    cycle?: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
                    field?: string;
                    ownerPersonId?: string;
                    ownerUnit?: string;
                    words?: string;
                    ended?: "yes" | "no";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DutyStanding"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 登记一项公开事项 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        dutyId: string;
                        field: string;
                        matter: string;
                        content: string;
                        basis: string;
                        timeLimit: string;
                        body: string;
                        channel: string;
                        audience: string;
                        level: string;
                        /** @enum {string} */
                        cycle: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
                        /** @default null */
                        workingDays?: number | null;
                        /** @default null */
                        yearDay?: string | null;
                        /** @default null */
                        ownerPersonId?: string | null;
                        /** @default null */
                        ownerUnit?: string | null;
                        since: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开事项各状态的数目 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DutyCounts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 把今天的数目报给上级机关 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-tree-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关和下级机关公开事项的数目：只有数，没有事项 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["TreeCount"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逾期公开的和已逾期仍未公开的信息（按公开事项的工作日数计算）；不写起止的看今年 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LateItem"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stale-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各栏目最后更新的日期，是否超过不更新的期限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ColumnStanding"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项公开事项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dutyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Duty"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 更改一项公开事项 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    dutyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        field: string;
                        matter: string;
                        content: string;
                        basis: string;
                        timeLimit: string;
                        body: string;
                        channel: string;
                        audience: string;
                        level: string;
                        /** @enum {string} */
                        cycle: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
                        /** @default null */
                        workingDays?: number | null;
                        /** @default null */
                        yearDay?: string | null;
                        /** @default null */
                        ownerPersonId?: string | null;
                        /** @default null */
                        ownerUnit?: string | null;
                        since: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 停止一项公开事项，今后不再计算 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    dutyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{dutyId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为一项公开事项制作和公开的信息，新的在前 */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    dutyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DutyItem"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{dutyId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 记明一条信息落实这项公开事项 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dutyId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 撤销这条信息与公开事项的关联 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dutyId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributing-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送单位 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ContributingUnit"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 登记一个报送单位 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributing-units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 更改或者停用一个报送单位 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    unitId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default null */
                        endedOn?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contribution-ranks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各单位一年或者一个月的报送、采用、公开条数和名次、占比 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    month?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["UnitRank"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送的信息，新的在前 */
        get: {
            parameters: {
                query?: {
                    state?: "sent" | "taken-on" | "declined";
                    unitId?: string;
                    words?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ContributionLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 报送一条信息 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contributionId: string;
                        unitId: string;
                        title: string;
                        body: string;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        legalCategory?: "20-1" | "20-2" | "20-3" | "20-4" | "20-5" | "20-6" | "20-7" | "20-8" | "20-9" | "20-10" | "20-11" | "20-12" | "20-13" | "20-14" | "20-15" | "21-1-works" | "21-1-services" | "21-1-welfare" | "21-1-land" | "21-1-houses" | "21-1-order" | "21-1-assistance" | "21-2-policy" | "21-2-irrigation" | "21-2-contracted-land" | "21-2-homestead" | "21-2-land" | "21-2-houses" | "21-2-funds" | "21-2-assistance" | null;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{contributionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条报送的信息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contributionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Contribution"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{contributionId}/take-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用，转为公开目录的草稿；草稿已经写好的，写明信息编号 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    contributionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        itemId?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contributions/{contributionId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回，并说明理由 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    contributionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 征求意见，新的在前 */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "open" | "closed" | "discarded";
                    words?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Consultation"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 起草征求意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        consultationId: string;
                        title: string;
                        body: string;
                        /** @default [] */
                        questions?: {
                            id: string;
                            /** @enum {string} */
                            kind: "text" | "one" | "many";
                            words: string;
                            /** @default [] */
                            options?: string[];
                        }[];
                        fromDay: string;
                        toDay: string;
                    };
                };
            };
            responses: {
                /** @description 已新建 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次征求意见 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Consultation"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        /** 修改草稿；已经公开的只能延长期限 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        body: string;
                        /** @default [] */
                        questions?: {
                            id: string;
                            /** @enum {string} */
                            kind: "text" | "one" | "many";
                            words: string;
                            /** @default [] */
                            options?: string[];
                        }[];
                        fromDay: string;
                        toDay: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        /** 作废草稿 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开征求意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 写明意见采纳情况，逐条说明理由 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        summary: string;
                        points: {
                            point: string;
                            /** @enum {string} */
                            verdict: "adopted" | "partly" | "not-adopted";
                            reason: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/publish-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布意见采纳情况 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 征求意见的附件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ConsultationFile"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        /** 给征求意见的草稿上传一个附件，先进隔离区；不得上传国家秘密 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                    "content-disposition": string;
                };
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已收下 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 征求意见附件的内容，病毒检查通过后才给 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consultationId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 内容，作为附件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 从草稿里拿掉一个附件 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consultationId: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultationId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收到的意见，新的在前；姓名遮掩，联系方式另行查看 */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "published" | "withheld";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    consultationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ConsultationComment"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开一条意见，写明公开的文字（隐去个人信息） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    commentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不公开一条意见，选明理由 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    commentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comment-withhold-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 不公开意见的理由 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reasons"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{ofId}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看提交人的姓名和联系方式，须选明理由，并留下记录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    ofId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sender"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{ofId}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看提交人的姓名和联系方式，须选明理由，并留下记录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    ofId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 所求的内容，只给这一次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sender"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/senders/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 应本人要求，删除一条意见或者留言的提交人信息和所写的内容，办结以后才能删除，不能恢复 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        ofKind: "comment" | "message";
                        ofId: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公众留言，新的在前，附答复期限；late=yes 只看逾期未答复的 */
        get: {
            parameters: {
                query?: {
                    state?: "received" | "drafted" | "answered" | "handed-over" | "closed";
                    open?: "yes" | "no";
                    late?: "yes" | "no";
                    assignedTo?: string;
                    words?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PublicMessage"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间收到的留言各有多少；不写起止的看今年 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessageCounts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-close-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 不予答复的理由 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reasons"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-hand-over-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转办的理由 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reasons"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条留言 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicMessage"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交给一名经办人 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        personId: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转给另一机关办理，对方重新计算答复期限 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        toAgencyId: string;
                        newMessageId: string;
                        reason: string;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 起草答复 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reply: string;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回答复稿 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发答复；公开的，写明公开的标题和内容（隐去个人信息） */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        published?: {
                            subject: string;
                            text: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 公开、改换文字或者撤下一条已经答复的留言 */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        published: {
                            subject: string;
                            text: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予答复，选明理由 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-posts/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政务新媒体发布清单导入模板：表头、填写说明、下拉选项、示例行 */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 空白名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv; charset=utf-8": string;
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{channelId}/posts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入平台导出的发布清单（标题、日期、阅读量）；已有的不重复登记，只更新阅读量 */
        post: {
            parameters: {
                query?: never;
                header: {
                    "idempotency-key": string;
                };
                path: {
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description 已导入 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedPosts"];
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各账号最近发布、近七天条数，是否不更新、是否少于每周最低条数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AccountStanding"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各账号发布的内容，新的在前；born=yes 只看账号原创 */
        get: {
            parameters: {
                query?: {
                    channelId?: string;
                    year?: number;
                    born?: "yes" | "no";
                    words?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AccountPost"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删去误导入的一条 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    postId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年里各账号各分类的条数、原创条数和阅读量 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AccountCount"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{channelId}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写一个账号一年一个分类的条数；填了的账号以填写的为准，不再按导入的计 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    channelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        year: number;
                        category: string;
                        posts: number;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年里各月现场、电话、网上咨询的人次 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DeskCount"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-counts/{month}/{way}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写一个月的咨询人次 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
                    way: "counter" | "phone" | "online";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        count: number;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description 已完成 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version?: number;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政府信息查阅场所 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReadingPlace"][];
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 移送清单：一段时间公开的信息，送国家档案馆、公共图书馆；不写起止的看今年 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 所求的内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DeliveryLine"][];
                            next: string | null;
                        };
                    };
                };
                400: components["responses"]["Failure"];
                401: components["responses"]["Failure"];
                403: components["responses"]["Failure"];
                404: components["responses"]["Failure"];
                409: components["responses"]["Failure"];
                412: components["responses"]["Failure"];
                413: components["responses"]["Failure"];
                415: components["responses"]["Failure"];
                422: components["responses"]["Failure"];
                428: components["responses"]["Failure"];
                429: components["responses"]["Failure"];
                500: components["responses"]["Failure"];
                503: components["responses"]["Failure"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: {
                [key: string]: unknown;
            };
            requestId: string;
        };
        Agency: {
            id: string;
            parentId: string | null;
            systemParentId: string | null;
            name: string;
            shortName: string;
            level: ("central" | "province" | "prefecture" | "county" | "township") | string;
            kind: ("government" | "department" | "governmentOutpost" | "departmentOutpost" | "vertical" | "ministry" | "justice") | string;
            creditCode: string | null;
            superiors: string[];
            version: number;
        };
        AgencyContact: {
            officeName: string;
            address: string;
            postcode: string | null;
            hours: string;
            phone: string;
            fax: string | null;
            email: string | null;
            channels: string[];
            complaints: string | null;
            version: number;
        };
        Person: {
            id: string;
            name: string;
            active: boolean;
            version: number;
        };
        RoleHolder: {
            personId: string;
            role: string;
            since: string;
            until: string | null;
        };
        Delegation: {
            id: string;
            fromPersonId: string;
            toPersonId: string;
            role: string;
            fromDay: string;
            toDay: string;
            version: number;
        };
        Case: {
            id: string;
            agencyId: string;
            restricted: boolean;
            version: number;
        };
        Likeness: {
            caseId: string;
            registrationNumber: string;
            content: string;
            arrivedOn: string;
            /** @enum {string} */
            stage: "receiptUnconfirmed" | "inCorrection" | "feeUnpaid" | "inConsultation" | "handling" | "decided" | "ended";
            outcome: string | null;
            sameApplicant: boolean;
            score: number;
            passages: {
                words: string;
                at: number;
                inOther: number;
            }[];
        };
        BoardLine: {
            caseId: string;
            registrationNumber: string;
            kind: string;
            applicantKind: string;
            content: string | null;
            assignedTo: string | null;
            assignedName: string | null;
            answerDue: string | null;
            daysLeft: number | null;
            arrivedOn: string;
            /** @enum {string} */
            stage: "receiptUnconfirmed" | "inCorrection" | "feeUnpaid" | "inConsultation" | "handling" | "decided" | "ended";
            /** @enum {string} */
            light: "overdue" | "today" | "two" | "five" | "later" | "none";
            outcome: string | null;
            open: boolean;
            restricted: boolean;
        };
        BoardCounts: {
            lights: {
                overdue: number;
                today: number;
                two: number;
                five: number;
                later: number;
                none: number;
            };
            stages: {
                receiptUnconfirmed: number;
                inCorrection: number;
                feeUnpaid: number;
                inConsultation: number;
                handling: number;
                decided: number;
            };
            open: number;
            mine: number;
            nobodys: number;
        };
        BoardView: {
            id: string;
            name: string;
            filter: {
                [key: string]: string;
            };
            version: number;
        };
        Request: {
            caseId: string;
            registrationNumber: string;
            formId: string;
            item: number;
            kind: string;
            applicantId: string;
            applicantKind: string;
            restricted: boolean;
            seen: boolean;
            content: string | null;
            supplyForm: string;
            assignedTo: string | null;
            assignedName: string | null;
            version: number;
            open: boolean;
            /** @enum {string} */
            stage: "receiptUnconfirmed" | "inCorrection" | "feeUnpaid" | "inConsultation" | "handling" | "decided" | "ended";
            daysLeft: number | null;
            archivedOn: string | null;
            archiveNumber: string | null;
            reopenedFrom: string | null;
            correctionResult: string | null;
            counted: boolean;
            facts: ({
                what: string;
                on: string;
            } & {
                [key: string]: unknown;
            })[];
            late: {
                at: number;
                by: string;
                words: string;
            }[];
            clock: {
                receivedOn: string | null;
                answerDue: string | null;
                noDueDay: string | null;
                working: {
                    day: string;
                    kind: {
                        kind: ("workday" | "makeUp" | "weekend" | "holiday" | "localHoliday") | string;
                        name?: string;
                    };
                    setAside: boolean;
                    counted: number;
                }[];
                steps: {
                    correctionNoticeBy: string | null;
                    thirdPartyAnswerBy: string | null;
                    jointMakerAnswerBy: string | null;
                    payBy: string | null;
                    firstAnswerDue: string | null;
                };
                ending: {
                    how: string;
                    on: string;
                } | null;
                late: boolean;
                /** @enum {string|null} */
                remedies: "A" | "B" | null;
            };
            coHandlings: components["schemas"]["CoHandling"][];
            evaluation: {
                score: number;
                words: string | null;
                onDay: string;
            } | null;
            links: {
                caseId: string;
                registrationNumber: string;
                /** @enum {string} */
                kind: "same-form" | "repeat-of" | "reopened-from" | "related";
                /** @enum {string} */
                direction: "from" | "to";
                open: boolean;
            }[];
            timeline: {
                seq: number;
                name: string;
                at: string;
                actor: string;
                actorName: string | null;
                body: {
                    [key: string]: unknown;
                };
            }[];
        };
        CoHandling: {
            id: string;
            caseId: string;
            personId: string | null;
            personName: string | null;
            unit: string | null;
            askedOn: string;
            dueOn: string;
            opinion: string | null;
            answeredOn: string | null;
            withdrawnOn: string | null;
            version: number;
        };
        Possible: {
            verb: string;
            words: string;
            allowed: boolean;
            refusal: {
                code: string;
                says: string;
                instead: string | null;
                detail: {
                    [key: string]: unknown;
                };
            } | null;
            inTime: {
                by: string;
                words: string;
            } | null;
            late: boolean;
            warning: string | null;
            choices: {
                [key: string]: {
                    value: string;
                    words: string;
                    grounds?: {
                        value: string;
                        words: string;
                        contents?: string[];
                    }[];
                    contents?: string[];
                }[];
            };
        };
        ReceiptSlip: {
            agencyName: string;
            registrationNumber: string;
            items: {
                caseId: string;
                item: number;
                registrationNumber: string;
                content: string | null;
            }[];
            applicantName: string | null;
            channel: string;
            arrivedOn: string;
            receivedOn: string | null;
            answerDue: string | null;
            receiptNumber: string | null;
            issuedOn: string;
        };
        PublicationProposal: {
            id: string;
            caseId: string;
            suggestedBy: string;
            proposedBy: string;
            proposedOn: string;
            state: string;
            version: number;
        };
        Note: {
            id: string;
            byPersonId: string;
            byName: string;
            writtenAt: string;
            text: string | null;
            removedOn: string | null;
            version: number;
        };
        AskedOfMe: components["schemas"]["CoHandling"] & {
            registrationNumber: string;
            content: string;
        };
        NumberSeries: {
            series: string;
            pattern: string;
            code: string;
            version: number;
        };
        LetterLine: {
            id: string;
            caseId: string;
            registrationNumber: string | null;
            kind: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "approved" | "sealed" | "delivered" | "void";
            waitsFor: string | null;
            outcome: string | null;
            draftedBy: string;
            approvedOn: string | null;
            number: string | null;
            answerDue: string | null;
            version: number;
        };
        Letter: {
            id: string;
            caseId: string;
            kind: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "approved" | "sealed" | "delivered" | "void";
            templateVersion: number;
            outcome: string | null;
            ground: string | null;
            withheld: string | null;
            until: string | null;
            days: number | null;
            party: string | null;
            addressee: string | null;
            copies: string[];
            attachments: string[];
            channel: string | null;
            remediesWay: string | null;
            values: {
                [key: string]: string | number | string[];
            };
            stages: string[];
            stage: number | null;
            round: number;
            draftedBy: string;
            approvedBy: string | null;
            approvedOn: string | null;
            despite: string | null;
            number: components["schemas"]["LetterNumber"];
            letter: components["schemas"]["LetterText"];
            preview: string | null;
            lacking: components["schemas"]["LetterLacking"][];
            findings: components["schemas"]["LetterFinding"][];
            templateFindings: components["schemas"]["TemplateFinding"][];
            reviews: {
                round: number;
                stage: number | null;
                role: string | null;
                personId: string;
                personName: string | null;
                /** @enum {string} */
                result: "submitted" | "passed" | "returned" | "approved";
                on: string;
                reason: string | null;
            }[];
            seal: {
                how: string;
                fileId: string | null;
                reference: string | null;
                on: string;
            } | null;
            deliveries: {
                id: string;
                channel: string;
                on: string;
                seenOn: string | null;
                trackingNumber: string | null;
                proofFileId: string | null;
                files: string[];
                /** @enum {string|null} */
                sending: "queued" | "sent" | "failed" | null;
                trouble: string | null;
                sentAt: string | null;
            }[];
            allowed: {
                /** @enum {string} */
                verb: "revise" | "submit" | "pass" | "return" | "approve" | "void" | "seal" | "seal-electronically" | "deliver" | "resend" | "record-reached" | "print";
                allowed: boolean;
                code: string | null;
                words: string | null;
                detail: {
                    [key: string]: unknown;
                };
            }[];
            version: number;
        };
        LetterNumber: {
            series: string;
            year: number;
            number: number;
            printed: string;
            letterId: string;
            givenOn: string;
            voidOn: string | null;
            voidReason: string | null;
        } | null;
        LetterText: {
            agency: string;
            number: string | null;
            title: string;
            addressee: string | null;
            paragraphs: {
                level: string;
                text: string;
            }[];
            remedies: string | null;
            attachments: string[];
            signature: string;
            date: string | null;
            copies: string[];
            contact: string | null;
        } | null;
        LetterLacking: {
            element: string;
            variable: string | null;
            why: string;
            words: string;
        };
        LetterFinding: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            paragraph: number | "remedies" | null;
            from: number | null;
            to: number | null;
            cited: string | null;
            right: string | null;
            words: string;
        };
        TemplateFinding: {
            code: string;
            line: number | null;
            words: string;
            variable: string | null;
            element: string | null;
        };
        LetterKind: {
            id: string;
            title: string;
            series: string | null;
            to: string;
            step: string | null;
            remedies: boolean;
            headConsents: boolean;
            decides: {
                outcome: string;
                outcomeWords: string;
                grounds: (string | null)[];
                words: string;
                groundWords: {
                    value: string;
                    words: string;
                }[];
                withheldWords: {
                    value: string;
                    words: string;
                }[];
            } | null;
            elements: {
                id: string;
                words: string;
            }[];
            variables: {
                id: string;
                words: string;
                type: string;
                from: string;
            }[];
        };
        LetterTemplate: {
            kind: string;
            title: string;
            version: number;
            text: string;
            savedOn: string | null;
        };
        ReviewChain: {
            /** @enum {string} */
            group: "decision" | "notice";
            stages: string[];
            consecutive: boolean;
            version: number;
        };
        FeePreview: {
            /** @enum {string} */
            basis: "item" | "page";
            quantity: number;
            earlier: number;
            amount: number;
            working: {
                from: number;
                to: number;
                count: number;
                price: number;
                sum: number;
            }[];
            citation: string;
        };
        FeeStanding: {
            /** @enum {string} */
            state: "none" | "assessed" | "noticed" | "paid" | "lapsed" | "waived" | "refunded";
            fee: {
                caseId: string;
                /** @enum {string} */
                basis: "item" | "page";
                quantity: number;
                earlier: number;
                amount: number;
                working: {
                    from: number;
                    to: number;
                    count: number;
                    price: number;
                    sum: number;
                }[];
                assessedOn: string;
                notifiedOn: string | null;
                paidOn: string | null;
                paidAmount: number | null;
                receiptNumber: string | null;
                refundedOn: string | null;
                refundAmount: number | null;
                refundReason: string | null;
                waivedOn: string | null;
                waiveReason: string | null;
                version: number;
            } | null;
            notifiedOn: string | null;
            reachedOn: string | null;
            payBy: string | null;
            lateNotice: boolean;
            latePayment: boolean;
        };
        FeeLine: {
            caseId: string;
            /** @enum {string} */
            basis: "item" | "page";
            quantity: number;
            earlier: number;
            amount: number;
            working: {
                from: number;
                to: number;
                count: number;
                price: number;
                sum: number;
            }[];
            assessedOn: string;
            notifiedOn: string | null;
            paidOn: string | null;
            paidAmount: number | null;
            receiptNumber: string | null;
            refundedOn: string | null;
            refundAmount: number | null;
            refundReason: string | null;
            waivedOn: string | null;
            waiveReason: string | null;
            version: number;
            registrationNumber: string;
            noticed: boolean;
            paid: boolean;
        };
        FeeSummary: {
            year: number;
            noticed: number;
            noticedYuan: number;
            received: number;
            receivedYuan: number;
            refunded: number;
            refundedYuan: number;
            withoutAmount: number;
        };
        ReportTemplate: {
            /** @enum {string} */
            section: "overview" | "problems" | "other";
            title: string;
            version: number;
            text: string;
            savedOn: string | null;
        };
        ReportSectionDraft: {
            /** @enum {string} */
            section: "overview" | "problems" | "other";
            templateVersion: number;
            text: string | null;
            lacking: {
                words: string;
                variable: string | null;
            }[];
            findings: components["schemas"]["TemplateFinding"][];
        };
        CountedPublication: {
            itemId: string;
            indexNumber: string;
            title: string;
            legalCategory: string;
            publishedOn: string;
            channelName: string | null;
            postedOn: string | null;
        };
        ReadReport: {
            report: {
                [key: string]: unknown;
            } | null;
            cells: components["schemas"]["ReadReportCell"][];
            findings: components["schemas"]["ReadReportFinding"][];
        };
        ReadReportCell: {
            cell: string;
            name: string;
            value: number | null;
            /** @enum {string} */
            how: "read" | "repaired" | "refused";
            raw: string | null;
            at: {
                line: number;
                column: number;
            } | {
                table: number;
                row: number;
                column: number;
            } | {
                page: number;
                x: number;
                y: number;
            } | null;
            repaired: string | null;
        };
        ReadReportFinding: {
            code: string;
            key: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            message: string;
            cells: string[];
            expected?: number;
            found?: number;
            cites?: string;
        };
        ReportMeasure: {
            id: string;
            label: string;
            /** @enum {string} */
            kind: "cell" | "rate";
            unit: string | null;
        };
        ReportComparison: {
            measures: components["schemas"]["ReportMeasure"][];
            years: number[];
            items: components["schemas"]["ComparedRow"][];
            next: string | null;
            missing: {
                id: string;
                name: string;
                years: number[];
            }[];
            missingCount: number;
        };
        ComparedRow: {
            agencyId: string;
            agency: string;
            measure: string;
            values: {
                year: number;
                value: number | null;
                /** @enum {string|null} */
                why: "not-filed" | "no-such-cell" | "few" | "blank" | null;
                cases: number | null;
            }[];
            share: number | null;
            change: number | null;
            changeRate: number | null;
            place: number | null;
        };
        DisputeLine: {
            dispute: {
                id: string;
                caseId: string;
                /** @enum {string} */
                kind: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                /** @enum {string} */
                instance: "first" | "second" | "retrial";
                bodyName: string;
                bodyCaseNumber: string | null;
                acceptedOn: string;
                /** @enum {string} */
                against: "decision" | "lapse" | "silence" | "other";
                priorDisputeId: string | null;
                version: number;
            };
            answerBy: string | null;
            noAnswerBy: string | null;
            answeredOn: string | null;
            late: boolean;
            /** @enum {string|null} */
            light: "overdue" | "today" | "in2" | "in5" | "later" | null;
            /** @enum {string} */
            result: "upheld" | "corrected" | "other" | "pending";
            hints: {
                code: string;
                words: string;
            }[];
            mayReopen: boolean;
            registrationNumber: string | null;
        };
        DisputeCounts: {
            year: number;
            asOf: string;
            /** @enum {string} */
            pastYears: "included" | "excluded";
            cells: {
                /** @enum {string} */
                kind: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                /** @enum {string} */
                column: "upheld" | "corrected" | "other" | "pending" | "total";
                count: number;
                disputeIds: string[];
            }[];
        };
        Dispute: {
            dispute: {
                id: string;
                caseId: string;
                /** @enum {string} */
                kind: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration";
                /** @enum {string} */
                instance: "first" | "second" | "retrial";
                bodyName: string;
                bodyCaseNumber: string | null;
                acceptedOn: string;
                /** @enum {string} */
                against: "decision" | "lapse" | "silence" | "other";
                priorDisputeId: string | null;
                version: number;
            };
            answerBy: string | null;
            noAnswerBy: string | null;
            answeredOn: string | null;
            late: boolean;
            /** @enum {string|null} */
            light: "overdue" | "today" | "in2" | "in5" | "later" | null;
            /** @enum {string} */
            result: "upheld" | "corrected" | "other" | "pending";
            hints: {
                code: string;
                words: string;
            }[];
            mayReopen: boolean;
            happenings: {
                /** @enum {string} */
                what: "copy-received" | "answered" | "hearing" | "result";
                on: string;
                /** @enum {string|null} */
                procedure: "ordinary" | "simplified" | null;
                /** @enum {string|null} */
                result: "upheld" | "corrected" | "other" | null;
                manner: string | null;
                fault: string | null;
                ground: string | null;
                documentNumber: string | null;
                fileId: string | null;
            }[];
            days: {
                day: string;
                kind: {
                    kind: string;
                    name?: string;
                } & {
                    [key: string]: unknown;
                };
                counted: number;
            }[];
            version: number;
        };
        ReportFigures: {
            year: number;
            /** @enum {string} */
            form: "2019" | "2021";
            asOf: string;
            cells: components["schemas"]["ReportFigure"][];
        };
        ReportFigure: {
            cell: string;
            value: number | null;
            records: number | null;
            /** @enum {string} */
            source: "computed" | "open";
        };
        FigureRecord: {
            /** @enum {string} */
            kind: "request" | "dispute" | "register-entry" | "normative-document";
            id: string;
            amount: number;
            caseId: string | null;
            registrationNumber: string | null;
            receivedOn: string | null;
            acceptedOn: string | null;
            concludedOn: string | null;
            applicantKind: string | null;
            outcome: string | null;
            on: string | null;
            title: string | null;
            documentNumber: string | null;
        };
        ReminderRules: {
            rules: ({
                /** @enum {string} */
                when: "before";
                workingDays: number;
                to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                channels: ("in-app" | "e-mail" | "sms")[];
            } | {
                /** @enum {string} */
                when: "overdue";
                dailyFor: number;
                thenEvery: number;
                to: ("assigned" | "clerk" | "reviewer" | "legal" | "approver" | "head")[];
                channels: ("in-app" | "e-mail" | "sms")[];
            })[];
            version: number;
        };
        ReportReminderRules: {
            rules: ({
                /** @enum {string} */
                when: "before";
                days: number;
                to: ("clerk" | "reviewer" | "legal" | "approver" | "head")[];
                channels: ("in-app" | "e-mail" | "sms")[];
            } | {
                /** @enum {string} */
                when: "overdue";
                dailyFor: number;
                thenEvery: number;
                atMost: number;
                to: ("clerk" | "reviewer" | "legal" | "approver" | "head")[];
                channels: ("in-app" | "e-mail" | "sms")[];
            })[];
            version: number;
        };
        PersonContact: {
            email: string | null;
            mobile: string | null;
            version: number;
        };
        File: {
            id: string;
            caseId: string | null;
            name: string;
            bytes: number;
            contentType: string;
            /** @enum {string} */
            state: "quarantined" | "clean" | "infected";
            openable: boolean;
            version: number;
        };
        Redaction: {
            redactionId: string | null;
            version: number;
            fileName: string;
            caseId: string;
            marks: components["schemas"]["RedactionMark"][];
            releases: {
                fileId: string;
                /** @enum {string} */
                layer: "internal" | "applicant" | "public";
                marks: number;
                ofVersion: number;
                releasedBy: string;
                releasedOn: string;
            }[];
            grounds: {
                id: string;
                article: string;
                says: string;
            }[];
        };
        RedactionMark: {
            id: string;
            page: number;
            layers: ("internal" | "applicant" | "public")[];
            boxes: {
                x: number;
                y: number;
                width: number;
                height: number;
            }[];
            ground: string;
            elsewhere: boolean;
            markedBy: string;
            markedOn: string;
        };
        RedactionProposal: {
            /** @enum {string} */
            kind: "identity-number" | "bank-card" | "mobile" | "phone" | "mailbox" | "address" | "words";
            text: string;
            boxes: {
                x: number;
                y: number;
                width: number;
                height: number;
            }[];
            ground: string;
        };
        MarkablePage: {
            pages: number;
            width: number;
            height: number;
            words: {
                text: string;
                box: {
                    x: number;
                    y: number;
                    width: number;
                    height: number;
                };
            }[];
            unseen: number;
        };
        Applicant: {
            id: string;
            /** @enum {string} */
            kind: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "publicWelfareOrganization" | "legalServiceOrganization" | "otherOrganization";
            erasedOn: string | null;
            masked: {
                name?: string;
                identityKind?: string;
                identityNumber?: string;
                phone?: string;
                email?: string;
                address?: string;
                agentName?: string;
                agentIdentityNumber?: string;
                agentPhone?: string;
                agentAuthority?: string;
            };
            version: number;
        };
        OwnCase: {
            receiptNumber: string;
            issuedOn: string;
            agencyName: string;
            steps: {
                step: string;
                onDay: string;
            }[];
        };
        YearOfCalendar: {
            year: number;
            title: string;
            number: string | null;
            issuedOn: string | null;
            amendedBy: string[];
            enteredBy: string | null;
            version: number | null;
            holidays: {
                name: string;
                off: string[] | null;
                makeUp: string[];
            }[];
            yearBefore: {
                name: string;
                off: string[] | null;
                makeUp: string[];
            }[];
            off: {
                day: string;
                name: string;
            }[];
            makeUp: {
                day: string;
                name: string;
            }[];
        };
        YearPreview: {
            year: number;
            off: {
                day: string;
                name: string;
            }[];
            makeUp: {
                day: string;
                name: string;
            }[];
            replaces: number | null;
            reach: {
                agencies: number;
                recomputed: number;
                moved: number;
            };
        };
        YearNoticeRead: {
            notice: {
                year: number | string;
                notice: {
                    title: string;
                    issuedOn: string | null;
                    number: string | null;
                };
                /** @default [] */
                amendedBy: string[];
                holidays: {
                    name: string;
                    off: [
                        string,
                        string
                    ] | null;
                    makeUp: string[];
                }[];
                /** @default [] */
                yearBefore: {
                    name: string;
                    off: [
                        string,
                        string
                    ] | null;
                    makeUp: string[];
                }[];
            } | null;
            findings: {
                code: string;
                row: number | null;
                found: string;
                words: string;
            }[];
        };
        LawChoice: {
            setting: string;
            words: string;
            value: string;
            version: number;
            options: {
                value: string;
                words: string;
            }[];
        };
        WatchedSite: {
            id: string;
            /** @enum {string} */
            kind: "site" | "account";
            name: string;
            address: string;
            /** @enum {string} */
            rhythm: "by-hand" | "daily" | "weekly";
            limits: {
                inside: boolean;
                requestsASecond: number;
                abreast: number;
                mostAddresses: number;
                mostMinutes: number;
                patience: number;
                slow: number;
                mostKilobytes: number;
                mendDays: number;
                homeDays: number;
                newsDays: number;
                noticesMonths: number;
                otherMonths: number;
                accountDays: number;
                wrongHosts: string[];
            };
            closedOn: string | null;
            version: number;
            openTickets: number;
            lastCheckId: string | null;
            /** @enum {string|null} */
            lastCheckState: "running" | "done" | "stopped" | null;
            lastCheckOn: string | null;
            known: number;
            visited: number;
            visits: number;
            failedVisits: number;
        };
        SiteCheck: {
            id: string;
            siteId: string;
            /** @enum {string} */
            state: "running" | "done" | "stopped";
            /** @enum {string|null} */
            why: "TIME" | "BY_HAND" | null;
            address: string;
            begunOn: string;
            begunAt: string;
            endedAt: string | null;
            known: number;
            visited: number;
            capped: boolean;
            result: {
                pages: number;
                links: number;
                faults: number;
                opened: number;
                reopened: number;
                mended: number;
                byKind: {
                    [key: string]: number;
                };
                median: number | null;
                slowest: number | null;
                columnsVeto: boolean;
            } | null;
            version: number;
        };
        SitePage: {
            address: string;
            /** @enum {string} */
            kind: "page" | "link";
            foundOn: string;
            /** @enum {string} */
            state: "waiting" | "visited";
            /** @enum {string|null} */
            outcome: "read" | "there" | "moved" | "gone" | "failing" | "no-answer" | "timeout" | "redirect-loop" | "too-large" | "inside" | "closed-to-crawlers" | "not-asked" | null;
            status: number | null;
            milliseconds: number | null;
            finalAddress: string | null;
            faults: number;
        };
        LeaderPost: {
            id: string;
            name: string;
            post: string;
            endedOn: string | null;
            version: number;
        };
        FaultKind: {
            kind: string;
            words: string;
        };
        Ticket: {
            id: string;
            siteId: string;
            siteName: string;
            kind: string;
            kindWords: string;
            place: string;
            pages: string[];
            pageCount: number;
            detail: {
                [key: string]: string | number;
            };
            firstSeenOn: string;
            lastSeenOn: string;
            lastCheckId: string;
            timesSeen: number;
            timesReopened: number;
            /** @enum {string} */
            state: "open" | "answered" | "closed" | "not-a-fault";
            dueOn: string;
            assigneeId: string | null;
            answer: string | null;
            proof: string | null;
            answeredBy: string | null;
            answeredOn: string | null;
            closedOn: string | null;
            /** @enum {string|null} */
            closedHow: "machine" | "by-hand" | null;
            verdictReason: string | null;
            verdictBy: string | null;
            verdictOn: string | null;
            version: number;
        };
        Notification: {
            kind: string;
            subject: string;
            eventSeq: number;
            readAt: string | null;
        };
        Event: {
            seq: number;
            name: string;
            actor: string;
            /** Format: date-time */
            at: string;
            cause: string | null;
            subject: string | null;
            body?: unknown;
            previousHash: string;
            hash: string;
        };
        ImportedList: {
            id: string;
            rows: number;
        };
        RegisterEntry: {
            id: string;
            /** @enum {string} */
            register: "licensing" | "penalties" | "coercion" | "fees" | "procurement";
            /** @enum {string} */
            span: "day" | "month";
            onDay: string;
            count: number;
            amount: number | null;
            title: string;
            source: string;
            struckOn: string | null;
            version: number;
        };
        NormativeDocument: {
            id: string;
            /** @enum {string} */
            kind: "rule" | "normativeDocument";
            title: string;
            documentNumber: string | null;
            madeOn: string;
            publishedOn: string | null;
            repealedOn: string | null;
            repealedBy: string | null;
            struckOn: string | null;
            version: number;
        };
        RegisterImport: {
            id: string;
            state: string;
            plannedBy: string;
            plannedOn: string;
            expiresOn: string;
            good: number;
            bad: number;
            late: number;
            imported: number;
            unreadColumns: string[];
            version: number;
        };
        RegisterImportRow: {
            row: number;
            /** @enum {string} */
            state: "good" | "bad" | "imported";
            registrationNumber: string | null;
            marks: string[];
            faults: {
                column: string;
                cell: string;
                code: string;
                found: string;
                words: string;
            }[];
            caseId: string | null;
        };
        ListAsJson: {
            /** @enum {string} */
            schema: "gongkai.list/1";
            title: string;
            columns: {
                id: string;
                heading: string;
            }[];
            rows: {
                [key: string]: string | number | null;
            }[];
        };
        ExportedList: {
            id: string;
            title: string;
            columns: {
                id: string;
                heading: string;
            }[];
            filters: string[];
        };
        ReportForm: {
            /** @enum {string} */
            form: "2019" | "2021";
            sections: {
                id: string;
                label: string;
                /** @enum {string} */
                holds: "prose" | "table";
            }[];
            tables: components["schemas"]["ReportFormTable"][];
        };
        ReportFormTable: {
            id: string;
            label: string;
            head: components["schemas"]["ReportFormPlace"][][];
            bodies: components["schemas"]["ReportFormPlace"][][][];
        };
        ReportFormPlace: {
            /** @enum {string} */
            kind: "heading" | "remark" | "figure";
            id: string;
            text: string;
            rowSpan: number;
            columnSpan: number;
            /** @enum {string|null} */
            scope: "row" | "rowgroup" | "col" | "colgroup" | null;
            cell: string | null;
            unit: string | null;
            headings: string[];
        };
        ReportLine: {
            id: string;
            agencyId: string;
            year: number;
            /** @enum {string} */
            scope: "agency" | "tree";
            /** @enum {string} */
            form: "2019" | "2021";
            /** @enum {string} */
            origin: "records" | "published";
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "cleared" | "published" | "corrected" | "discarded";
            serial: number;
            corrects: string | null;
            reason: string | null;
            title: string;
            asOf: string;
            round: number;
            version: number;
            filedOn: string | null;
            publishedOn: string | null;
            deadline: components["schemas"]["ReportDeadline"];
            open: {
                error: number;
                warning: number;
                note: number;
            };
            judged: number;
        };
        ReportDeadline: {
            day: string;
            lawful: string;
            own: string | null;
            superior: string | null;
            filedOn: string | null;
            late: boolean;
        };
        Report: {
            id: string;
            agencyId: string;
            year: number;
            /** @enum {string} */
            scope: "agency" | "tree";
            /** @enum {string} */
            form: "2019" | "2021";
            /** @enum {string} */
            origin: "records" | "published";
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "cleared" | "published" | "corrected" | "discarded";
            serial: number;
            corrects: string | null;
            reason: string | null;
            title: string;
            asOf: string;
            round: number;
            version: number;
            deadline: components["schemas"]["ReportDeadline"];
            previous: {
                reportId: string;
                title: string;
                /** @enum {string} */
                state: "submitted" | "returned" | "cleared" | "published" | "corrected";
            } | null;
            cells: components["schemas"]["ReportCell"][];
            sections: components["schemas"]["ReportSection"][];
            findings: components["schemas"]["ReportFinding"][];
            parts: components["schemas"]["ReportPart"][] | null;
            review: components["schemas"]["ReportReview"];
            verbs: components["schemas"]["ReportVerb"][];
        };
        ReportCell: {
            cell: string;
            value: number | null;
            computed: number | null;
            records: number | null;
            /** @enum {string} */
            source: "computed" | "summed" | "entered" | "imported" | "open";
            note: string | null;
            raw: string | null;
            version: number;
            lastYear: number | null;
        };
        ReportSection: {
            /** @enum {string} */
            section: "overview" | "problems" | "other";
            text: string;
            version: number;
            lastYear: string | null;
            likeness: {
                characters: number;
                repeated: number;
                share: number;
                paragraphs: {
                    text: string;
                    characters: number;
                    repeated: number;
                    share: number;
                    likest: number | null;
                }[];
            } | null;
            prompts: string[];
        };
        ReportFinding: {
            code: string;
            key: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            message: string;
            cells: string[];
            expected?: number;
            found?: number;
            cites?: string;
            verdict: {
                /** @enum {string} */
                verdict: "right-as-it-is" | "to-be-mended";
                note: string;
                byPersonId: string;
                onDay: string;
                stands: boolean;
                version: number;
            } | null;
        };
        ReportPart: {
            agencyId: string;
            name: string;
            own: boolean;
            in: boolean;
            /** @enum {string|null} */
            why: "missing" | "returned" | "other-form" | null;
            reportId: string | null;
            round: number | null;
            /** @enum {string|null} */
            scope: "agency" | "tree" | null;
            /** @enum {string|null} */
            state: "submitted" | "returned" | "cleared" | "published" | "corrected" | null;
        };
        ReportReview: {
            id: string;
            agencyId: string;
            round: number;
            /** @enum {string} */
            verdict: "returned" | "cleared";
            words: string | null;
            remarks: {
                cell: string;
                words: string;
            }[];
            onDay: string;
        } | null;
        ReportVerb: {
            /** @enum {string} */
            verb: "recompute" | "enter-cells" | "write-section" | "judge-finding" | "submit" | "clear" | "clear-own" | "return" | "publish" | "accept" | "correct" | "discard";
            allowed: boolean;
            code: string | null;
            words: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        ReportRecords: {
            cell: string;
            frozen: boolean;
            round: number | null;
            items: components["schemas"]["ReportRecord"][];
            next: string | null;
        };
        ReportRecord: {
            cell: string;
            /** @enum {string} */
            kind: "request" | "dispute" | "register-entry" | "normative-document" | "report";
            recordId: string;
            agencyId: string | null;
            amount: number | null;
            number: string | null;
            title: string | null;
        };
        FiledReport: {
            agencyId: string;
            reportId: string;
            round: number;
            serial: number;
            year: number;
            /** @enum {string} */
            scope: "agency" | "tree";
            /** @enum {string} */
            form: "2019" | "2021";
            /** @enum {string} */
            state: "submitted" | "returned" | "cleared" | "published" | "corrected";
            filedOn: string;
            filedBy: string;
            despite: string | null;
            clearedOn: string | null;
            publishedOn: string | null;
            version: number;
            report?: unknown;
            fingerprint?: unknown;
            findings: {
                code: string;
                key: string;
                /** @enum {string} */
                severity: "error" | "warning" | "note";
                message: string;
                cells: string[];
                expected?: number;
                found?: number;
                cites?: string;
                said?: {
                    verdict: string;
                    note: string;
                };
            }[];
            parts: components["schemas"]["ReportPart"][] | null;
            attachments: {
                fileId: string;
                title: string;
                name: string;
                bytes: number;
                contentType: string;
                sha256: string;
            }[];
            changes: {
                cells: {
                    cell: string;
                    from: number | null;
                    to: number | null;
                }[];
                sections: ("overview" | "problems" | "other")[];
            } | null;
            reviews: components["schemas"]["ReportReview"][];
            verbs: components["schemas"]["ReportVerb"][];
        };
        ReportDues: {
            own: {
                monthDay: string;
                version: number;
            } | null;
            below: {
                monthDay: string;
                version: number;
            } | null;
            superior: string | null;
        };
        ReportAttachment: {
            fileId: string;
            title: string;
            name: string;
            bytes: number;
            contentType: string;
            sha256: string;
            /** @enum {string} */
            state: "quarantined" | "clean" | "infected";
            openable: boolean;
            version: number;
        };
        ReportBoard: {
            from: number;
            to: number;
            agencies: number;
            counts: {
                year: number;
                awaited: number;
                missing: number;
                submitted: number;
                returned: number;
                cleared: number;
                published: number;
                late: number;
            }[];
            items: {
                id: string;
                name: string;
                shortName: string;
                level: string;
                kind: string;
                superiorId: string | null;
                years: {
                    year: number;
                    /** @enum {string} */
                    state: "awaited" | "missing" | "submitted" | "returned" | "cleared" | "published";
                    late: boolean;
                    deadline: string;
                    filedOn: string | null;
                    clearedOn: string | null;
                    publishedOn: string | null;
                    reportId: string | null;
                    round: number | null;
                    /** @enum {string|null} */
                    scope: "agency" | "tree" | null;
                }[];
            }[];
            next: string | null;
        };
        ReportRollUp: {
            year: number;
            /** @enum {string} */
            form: "2019" | "2021";
            asOf: string;
            parts: components["schemas"]["ReportPart"][];
            in: number;
            missing: number;
            cells: {
                cell: string;
                sum: number | null;
                printed: number;
                blanks: number;
            }[];
        };
        CatalogueChain: {
            stages: ("proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy")[];
            samePerson: boolean;
            version: number;
        };
        CatalogueLine: {
            id: string;
            indexNumber: string;
            title: string;
            summary: string;
            section: string;
            legalCategory: string;
            subject: string | null;
            genre: string;
            keywords: string[];
            documentNumber: string | null;
            issuingBody: string;
            madeOn: string;
            /** @enum {string} */
            attribute: "proactive" | "on-request" | "not-disclosed";
            ground: string | null;
            reviewDue: string | null;
            /** @enum {string} */
            validity: "in-force" | "amended" | "repealed" | "lapsed" | "not-applicable";
            validityOn: string | null;
            /** @enum {string|null} */
            documentKind: "rule" | "normativeDocument" | null;
            normativeDocumentId: string | null;
            registerEntryId: string | null;
            interprets: string | null;
            proposalId: string | null;
            contributedBy: string | null;
            draftedBy: string;
            changedBy: string | null;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "withdrawn" | "discarded";
            /** @enum {string|null} */
            waitingStage: "proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy" | null;
            publishedOn: string | null;
            isPublic: boolean;
            changedSince: boolean;
            publishDue: string | null;
            late: boolean;
            version: number;
        };
        CatalogueItem: {
            id: string;
            indexNumber: string;
            title: string;
            summary: string;
            section: string;
            legalCategory: string;
            subject: string | null;
            genre: string;
            keywords: string[];
            documentNumber: string | null;
            issuingBody: string;
            madeOn: string;
            /** @enum {string} */
            attribute: "proactive" | "on-request" | "not-disclosed";
            ground: string | null;
            reviewDue: string | null;
            /** @enum {string} */
            validity: "in-force" | "amended" | "repealed" | "lapsed" | "not-applicable";
            validityOn: string | null;
            /** @enum {string|null} */
            documentKind: "rule" | "normativeDocument" | null;
            normativeDocumentId: string | null;
            registerEntryId: string | null;
            interprets: string | null;
            proposalId: string | null;
            contributedBy: string | null;
            draftedBy: string;
            changedBy: string | null;
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "withdrawn" | "discarded";
            /** @enum {string|null} */
            waitingStage: "proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy" | null;
            publishedOn: string | null;
            isPublic: boolean;
            changedSince: boolean;
            publishDue: string | null;
            late: boolean;
            version: number;
            body: string;
            noInterpretation: string | null;
            validityBy: string | null;
            contentHash: string;
            publishedHash: string | null;
            stages: ("proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy")[];
            files: components["schemas"]["ItemFile"][];
            signOffs: components["schemas"]["ItemSignOff"][];
            hits: components["schemas"]["ItemHit"][];
            obstacles: components["schemas"]["Against"][];
            againstTurn: components["schemas"]["Against"] | null;
            public: {
                publishedOn: string;
                changedAt: string;
                withdrawnOn: string | null;
                withdrawnNote: string | null;
                title: string;
                summary: string;
            } | null;
        };
        ItemFile: {
            id: string;
            name: string;
            bytes: number;
            contentType: string;
            /** @enum {string} */
            place: "image" | "attachment";
            position: number;
            /** @enum {string} */
            state: "quarantined" | "clean" | "infected";
            version: number;
        };
        ItemSignOff: {
            id: string;
            /** @enum {string} */
            stage: "proof-1" | "review-1" | "proof-2" | "review-2" | "proof-3" | "review-3" | "secrecy";
            contentHash: string;
            /** @enum {string} */
            verdict: "passed" | "returned";
            words: string | null;
            byPersonId: string;
            byPersonName: string | null;
            onDay: string;
            void: boolean;
        };
        ItemHit: {
            /** @enum {string} */
            finder: "personal-data" | "wording";
            kind: string;
            part: string;
            fileId: string | null;
            line: number;
            text: string;
            instead: string | null;
            weight: number;
            hash: string;
            /** @enum {string|null} */
            reason: "public-contact" | "official-capacity" | "consent" | "by-law" | "no-personal-data" | "quotation" | "proper-name" | "right-here" | null;
            bars: boolean;
        };
        Against: {
            code: string;
            words: string;
            detail: {
                [key: string]: unknown;
            };
        };
        ItemVersion: {
            version: number;
            at: string;
            actor: string;
            event: string;
            contentHash: string;
        };
        ItemVersionContent: {
            version: number;
            at: string;
            actor: string;
            event: string;
            contentHash: string;
            fields: {
                [key: string]: unknown;
            };
        };
        PenaltyChange: {
            id: string;
            itemId: string;
            title: string;
            /** @enum {string} */
            what: "changed" | "revoked" | "unlawful" | "void" | "struck";
            onDay: string;
            withdrawBy: string;
            late: boolean;
            itemVersion: number;
        };
        Channel: {
            id: string;
            /** @enum {string} */
            kind: "portal" | "wechat" | "weibo" | "other-account" | "mail" | "webhook" | "gazette" | "press" | "reading-place";
            name: string;
            owner: string | null;
            leastAWeek: number | null;
            address: string | null;
            closedOn: string | null;
            lastPostedOn: string | null;
            postedThisWeek: number;
            waiting: number;
            version: number;
        };
        Publication: {
            itemId: string;
            channelId: string;
            /** @enum {string} */
            kind: "portal" | "wechat" | "weibo" | "other-account" | "mail" | "webhook" | "gazette" | "press" | "reading-place";
            channelName: string;
            /** @enum {string} */
            state: "queued" | "to-post" | "posted" | "failed" | "to-withdraw" | "withdrawn";
            postedOn: string | null;
            reference: string | null;
            attempts: number;
            why: string | null;
            title: string;
            copy: {
                title: string;
                text: string;
                link: string;
            } | null;
            version: number;
        };
        PublicationCounts: {
            year: number;
            items: number;
            bySection: {
                code: string;
                count: number;
            }[];
            byLegalCategory: {
                code: string;
                count: number;
            }[];
            byChannel: {
                code: string;
                count: number;
                kind: string;
                name: string;
            }[];
            documentsMade: number;
            documentsRepealed: number;
            digests: {
                daily: number;
                weekly: number;
                mails: number;
                items: number;
            };
        };
        Wording: {
            entryId: string | null;
            /** @enum {string} */
            kind: "error" | "sensitive";
            words: string;
            rightWords: string | null;
            weight: number;
            own: boolean;
            version: number | null;
        };
        SearchSynonyms: {
            groups: string[][];
            version: number;
        };
        OpennessSetting: {
            setting: string;
            words: string;
            unit: string;
            value: number;
            usual: number;
            least: number;
            most: number;
            cites: string;
            version: number;
        };
        DutyStanding: {
            id: string;
            field: string;
            matter: string;
            content: string;
            basis: string;
            timeLimit: string;
            body: string;
            channel: string;
            audience: string;
            level: string;
            /** @enum {string} */
            cycle: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
            workingDays: number | null;
            yearDay: string | null;
            ownerPersonId: string | null;
            ownerUnit: string | null;
            since: string;
            endedOn: string | null;
            version: number;
            /** @enum {string} */
            state: "late" | "due" | "stale" | "in-order";
            dueOn: string | null;
            /** @enum {string|null} */
            light: "overdue" | "today" | "in2" | "in5" | "later" | null;
            published: number;
            lastPublishedOn: string | null;
            awaited: number;
            missed: number;
        };
        DutyCounts: {
            total: number;
            late: number;
            due: number;
            stale: number;
            "in-order": number;
        };
        TreeCount: {
            agencyId: string;
            agencyName: string;
            day: string | null;
            counts: {
                [key: string]: number;
            };
        };
        LateItem: {
            dutyId: string;
            itemId: string;
            title: string;
            madeOn: string;
            publishedOn: string | null;
            state: string;
            dueOn: string;
        };
        ColumnStanding: {
            section: string;
            words: string;
            lastOn: string | null;
            setting: string;
            freshUntil: string | null;
            stale: boolean;
        };
        Duty: {
            id: string;
            field: string;
            matter: string;
            content: string;
            basis: string;
            timeLimit: string;
            body: string;
            channel: string;
            audience: string;
            level: string;
            /** @enum {string} */
            cycle: "on-change" | "monthly" | "quarterly" | "yearly" | "standing";
            workingDays: number | null;
            yearDay: string | null;
            ownerPersonId: string | null;
            ownerUnit: string | null;
            since: string;
            endedOn: string | null;
            version: number;
        };
        DutyItem: {
            dutyId: string;
            itemId: string;
            title: string;
            madeOn: string;
            publishedOn: string | null;
            state: string;
        };
        ContributingUnit: {
            id: string;
            name: string;
            endedOn: string | null;
            version: number;
        };
        UnitRank: {
            unitId: string | null;
            unitName: string;
            sent: number;
            takenOn: number;
            declined: number;
            published: number;
            place: number;
            share: number | null;
        };
        ContributionLine: {
            id: string;
            unitId: string;
            unitName: string;
            title: string;
            legalCategory: string | null;
            sentBy: string;
            sentOn: string;
            /** @enum {string} */
            state: "sent" | "taken-on" | "declined";
            decidedOn: string | null;
            itemId: string | null;
            reason: string | null;
            version: number;
        };
        Contribution: {
            id: string;
            unitId: string;
            unitName: string;
            title: string;
            legalCategory: string | null;
            sentBy: string;
            sentOn: string;
            /** @enum {string} */
            state: "sent" | "taken-on" | "declined";
            decidedOn: string | null;
            itemId: string | null;
            reason: string | null;
            version: number;
            body: string;
        };
        Consultation: {
            id: string;
            title: string;
            body: string;
            /** @enum {string} */
            bodyForm: "plain" | "html";
            questions: {
                id: string;
                /** @enum {string} */
                kind: "text" | "one" | "many";
                words: string;
                options: string[];
            }[];
            fromDay: string;
            toDay: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "discarded";
            summary: string | null;
            points: {
                point: string;
                /** @enum {string} */
                verdict: "adopted" | "partly" | "not-adopted";
                reason: string;
            }[];
            summaryOn: string | null;
            comments: number;
            waiting: number;
            version: number;
        };
        ConsultationFile: {
            id: string;
            name: string;
            bytes: number;
            contentType: string;
            /** @enum {string} */
            state: "quarantined" | "clean" | "infected";
        };
        ConsultationComment: {
            id: string;
            consultationId: string;
            text: string;
            answers: {
                questionId: string;
                text?: string;
                choices?: number[];
            }[];
            sentOn: string;
            shownName: string | null;
            /** @enum {string} */
            state: "waiting" | "published" | "withheld";
            publishedText: string | null;
            reason: string | null;
            version: number;
        };
        Reasons: {
            items: {
                reason: string;
                words: string;
            }[];
        };
        Sender: {
            name?: string;
            phone?: string;
            email?: string;
            address?: string;
        };
        PublicMessage: {
            id: string;
            rootId: string;
            receiptNumber: string;
            subject: string;
            text: string;
            shownName: string | null;
            sentOn: string;
            receivedOn: string;
            fromAgencyId: string | null;
            assignedTo: string | null;
            /** @enum {string} */
            state: "received" | "drafted" | "answered" | "handed-over" | "closed";
            reply: string | null;
            draftedBy: string | null;
            approvedBy: string | null;
            endedOn: string | null;
            handedTo: string | null;
            reason: string | null;
            reasonWords: string | null;
            publishedOn: string | null;
            publishedSubject: string | null;
            publishedText: string | null;
            dueOn: string | null;
            /** @enum {string|null} */
            light: "overdue" | "today" | "in2" | "in5" | "later" | null;
            late: boolean;
            unanswered: boolean;
            version: number;
        };
        MessageCounts: {
            received: number;
            answered: number;
            inTime: number;
            published: number;
            waiting: number;
            late: number;
            handedOver: number;
            closed: number;
        };
        ImportedPosts: {
            id: string;
            rows: number;
            kept: number;
        };
        AccountStanding: {
            channelId: string;
            kind: string;
            name: string;
            owner: string | null;
            leastAWeek: number | null;
            address: string | null;
            lastOn: string | null;
            lastWeek: number;
            stale: boolean;
            belowLeast: boolean;
        };
        AccountPost: {
            id: string;
            channelId: string;
            title: string;
            postedOn: string;
            category: string | null;
            reads: number | null;
            itemId: string | null;
            version: number;
        };
        AccountCount: {
            channelId: string;
            name: string;
            category: string;
            posts: number;
            born: number | null;
            reads: number | null;
            /** @enum {string} */
            source: "imported" | "entered";
            version: number | null;
        };
        DeskCount: {
            month: string;
            /** @enum {string} */
            way: "counter" | "phone" | "online";
            count: number;
            version: number;
        };
        ReadingPlace: {
            id: string;
            name: string;
            owner: string | null;
            address: string | null;
        };
        DeliveryLine: {
            itemId: string;
            indexNumber: string;
            title: string;
            documentNumber: string | null;
            issuingBody: string;
            madeOn: string;
            publishedOn: string;
            validity: string;
        };
    };
    responses: {
        /** @description 没有做成，原因见 code */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
