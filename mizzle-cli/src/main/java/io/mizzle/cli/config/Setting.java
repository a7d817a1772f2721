package io.mizzle.cli.config;

import java.util.Locale;

/** What can be configured, with its name in each place. */
public enum Setting {
    /** The AWS region. */
    REGION("region", "the AWS region"),
    /** Another URL than the region's. */
    ENDPOINT("endpoint", "the URL of DynamoDB, for example of DynamoDB Local"),
    /** The profile of the AWS configuration that has the credentials. */
    AWS_PROFILE("aws-profile", "the profile of the AWS configuration"),
    /** Class folders and jars with descriptors. */
    SCHEMA("schema", "class folders and jars with the compiled schema"),
    /** The folder of migrations. */
    OUT("out", "the folder of migrations"),
    /** The table that remembers what was applied. */
    HISTORY_TABLE("history-table", "the table that remembers what was applied"),
    /** What physical table names begin with. */
    TABLE_PREFIX("table-prefix", "what the names of the tables begin with");

    private final String key;
    private final String meaning;

    Setting(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** Its name in {@code mizzle.properties}. */
    public String key() {
        return key;
    }

    /** The flag that sets it. */
    public String flag() {
        return "--" + key;
    }

    /** The environment variable that sets it. */
    public String variable() {
        return "MIZZLE_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }
}
