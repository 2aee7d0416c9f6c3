/** Version of the rules. A change that alters any golden run raises it. */
export const RULES_VERSION = '0.4.0';
