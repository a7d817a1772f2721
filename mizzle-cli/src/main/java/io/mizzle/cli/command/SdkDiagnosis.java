package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** What an exception of the AWS SDK means. */
final class SdkDiagnosis {

    private static final Set<String> CREDENTIALS = Set.of(
            "UnrecognizedClientException",
            "InvalidSignatureException",
            "ExpiredTokenException",
            "ExpiredToken",
            "InvalidClientTokenId",
            "SignatureDoesNotMatch",
            "IncompleteSignatureException",
            "MissingAuthenticationTokenException");

    private SdkDiagnosis() {}

    static Failure of(Throwable cause) {
        if (cause instanceof AwsServiceException refused) {
            return service(refused);
        }
        if (has(cause, UnknownHostException.class)) {
            return connection(
                    cause,
                    "DynamoDB's address does not exist.",
                    "See that the region or the endpoint is spelled right and that this machine has a network.");
        }
        if (has(cause, ConnectException.class)) {
            return connection(
                    cause,
                    "Nothing answers at DynamoDB's address.",
                    "Start it (\"mizzling local start\" for DynamoDB Local), or correct the endpoint.");
        }
        boolean late = has(cause, SocketTimeoutException.class)
                || has(cause, ApiCallTimeoutException.class)
                || has(cause, ApiCallAttemptTimeoutException.class);
        if (late) {
            return connection(
                    cause, "DynamoDB did not answer in time.", "See that the network works, and run it again.");
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("credentials") || message.contains("rofile")) {
            return new Failure(
                    ExitCode.CONNECTIVITY,
                    "There are no AWS credentials.",
                    "The AWS SDK looked in the environment, the AWS configuration"
                            + " and, on AWS, in the container and the instance; --verbose shows what each said.",
                    "Configure them for the AWS CLI (\"aws configure\", \"aws sso login\"), or name a profile with"
                            + " --aws-profile. They are never given to mizzling itself.",
                    cause);
        }
        return connection(cause, "DynamoDB could not be reached.", "See the reason, and run it again.");
    }

    private static Failure service(AwsServiceException refused) {
        String code = refused.awsErrorDetails() == null
                ? String.valueOf(refused.statusCode())
                : refused.awsErrorDetails().errorCode();
        String why = refused.awsErrorDetails() == null
                ? Diagnosis.sentence(refused)
                : code + ": " + refused.awsErrorDetails().errorMessage();
        if (CREDENTIALS.contains(code)) {
            return new Failure(
                    ExitCode.CONNECTIVITY,
                    "AWS does not accept the credentials.",
                    why,
                    "Renew them, or name another profile with --aws-profile.",
                    refused);
        }
        if (code.startsWith("AccessDenied")) {
            return new Failure(
                    ExitCode.CONNECTIVITY,
                    "The credentials do not allow this.",
                    why,
                    "Give their role the permission that the reason names, or name another profile with --aws-profile.",
                    refused);
        }
        return new Failure(
                ExitCode.FAILURE, "DynamoDB refused a request.", why, "See the reason; --verbose shows more.", refused);
    }

    private static Failure connection(Throwable cause, String what, String remedy) {
        return new Failure(ExitCode.CONNECTIVITY, what, Diagnosis.sentence(innermost(cause)), remedy, cause);
    }

    private static Throwable innermost(Throwable cause) {
        Throwable innermost = cause;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }

    private static boolean has(Throwable cause, Class<? extends Throwable> type) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}
