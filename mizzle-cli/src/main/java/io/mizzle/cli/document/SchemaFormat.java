package io.mizzle.cli.document;

import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The languages a schema can be written in. */
public enum SchemaFormat {
    /** A CloudFormation template in YAML. */
    CLOUDFORMATION(CloudFormation::template),
    /** Terraform resources for the AWS provider. */
    TERRAFORM(Terraform::resources),
    /** A construct of the AWS CDK in Java. */
    CDK(Cdk::construct),
    /** Everything that is known, for programs. */
    JSON(JsonDocument::text),
    /** Tables, entities and access patterns, for people. */
    MARKDOWN(Markdown::page);

    private final Function<List<SchemaTable>, String> writer;

    SchemaFormat(Function<List<SchemaTable>, String> writer) {
        this.writer = writer;
    }

    /**
     * Writes a schema.
     *
     * @param tables under their physical names
     * @return the text, ending with a line break
     */
    public String write(List<SchemaTable> tables) {
        return writer.apply(tables);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
