package io.mizzle.cli.document;

import io.mizzle.cli.output.Fields;
import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CloudFormation template. Deleting the stack keeps the tables. */
final class CloudFormation {

    private CloudFormation() {}

    static String template(List<SchemaTable> tables) {
        Map<String, @Nullable Object> resources = Fields.of();
        Map<String, @Nullable Object> outputs = Fields.of();
        for (SchemaTable table : tables) {
            String name = LogicalName.pascal(table.name());
            resources.put(
                    name,
                    Fields.of(
                            "Type", "AWS::DynamoDB::Table",
                            "DeletionPolicy", "Retain",
                            "UpdateReplacePolicy", "Retain",
                            "Properties", TableProperties.of(table.description())));
            outputs.put(name + "Arn", Fields.of("Value", Fields.of("Fn::GetAtt", name + ".Arn")));
        }
        return Yaml.print(Fields.of(
                "AWSTemplateFormatVersion",
                "2010-09-09",
                "Description",
                "Tables of mizzle",
                "Resources",
                resources,
                "Outputs",
                outputs));
    }
}
