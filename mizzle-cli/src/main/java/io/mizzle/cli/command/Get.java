package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.item.ComponentValues;
import io.mizzle.cli.item.EntityChoice;
import io.mizzle.cli.item.KeyQuery;
import io.mizzle.cli.output.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code mizzling get}. */
@Command(
        name = "get",
        description =
                "Print one item as the components of its entity. The key is made of components, as the entity's is.",
        footerHeading = "%nExample:%n",
        footer = "  mizzling get Order customerId=0190f3a1-... orderId=0190f3a2-...")
final class Get extends ItemCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The record's name.")
    String entity = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COMPONENT=VALUE",
            description = "Every component of the table's key.")
    List<String> values = new ArrayList<>();

    Get(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        EntityChoice choice = EntityChoice.named(session.schema(), entity);
        Map<String, AttributeValue> key =
                KeyQuery.primaryKey(session.schema(), choice, ComponentValues.of(choice.entity(), values));
        return reader(session, choice.table(), 1)
                .get(key)
                .map(item -> items.answer(choice.table(), List.of(item)))
                .orElseThrow(() -> new Failure(
                        ExitCode.FAILURE,
                        "There is no such item.",
                        "Table " + session.physicalName(choice.table().name()) + " has nothing at this key.",
                        "Look at the values, or find it with \"mizzling query\" or \"mizzling scan\"."));
    }
}
