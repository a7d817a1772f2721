package io.mizzle.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.migration.PendingPlan;
import io.mizzle.migration.TablePlanJson;
import io.mizzle.table.TablePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plans that were saved to be looked at before they run. */
final class PlanFiles {

    private PlanFiles() {}

    static void write(Path file, PendingPlan plan) throws IOException {
        Files.writeString(file, plan.toJson().toPrettyString() + "\n");
    }

    static void write(Path file, TablePlan plan) throws IOException {
        Files.writeString(file, TablePlanJson.print(plan));
    }

    static PendingPlan migrations(Path file) throws IOException {
        return PendingPlan.fromJson(read(file), file.toString());
    }

    static TablePlan tables(Path file) throws IOException {
        return TablePlanJson.read(read(file), file.toString());
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "The plan " + file + " cannot be read.",
                    broken.getOriginalMessage() + ".",
                    "Save it again with --dry-run --save.",
                    broken);
        }
    }
}
