package dev.slipway.check.docker;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/**
 * The rules for Dockerfiles: what BuildKit refuses, BuildKit's own checks under their names (v0.32,
 * {@code linter/ruleset.go}), and advice under the numbers that hadolint made common.
 */
public enum DockerfileRule implements Rule {
    DOCKERFILE_PARSE("DockerfileParse", Severity.ERROR),
    UNKNOWN_INSTRUCTION("UnknownInstruction", Severity.ERROR),
    UNKNOWN_FLAG("UnknownFlag", Severity.ERROR),
    INVALID_INSTRUCTION("InvalidInstruction", Severity.ERROR),

    STAGE_NAME_CASING("StageNameCasing", Severity.WARNING),
    FROM_AS_CASING("FromAsCasing", Severity.WARNING),
    NO_EMPTY_CONTINUATION("NoEmptyContinuation", Severity.WARNING),
    CONSISTENT_INSTRUCTION_CASING("ConsistentInstructionCasing", Severity.WARNING),
    DUPLICATE_STAGE_NAME("DuplicateStageName", Severity.WARNING),
    RESERVED_STAGE_NAME("ReservedStageName", Severity.WARNING),
    JSON_ARGS_RECOMMENDED("JSONArgsRecommended", Severity.WARNING),
    MAINTAINER_DEPRECATED("MaintainerDeprecated", Severity.WARNING),
    UNDEFINED_ARG_IN_FROM("UndefinedArgInFrom", Severity.WARNING),
    WORKDIR_RELATIVE_PATH("WorkdirRelativePath", Severity.WARNING),
    UNDEFINED_VAR("UndefinedVar", Severity.WARNING),
    MULTIPLE_INSTRUCTIONS_DISALLOWED("MultipleInstructionsDisallowed", Severity.WARNING),
    LEGACY_KEY_VALUE_FORMAT("LegacyKeyValueFormat", Severity.WARNING),
    REDUNDANT_TARGET_PLATFORM("RedundantTargetPlatform", Severity.WARNING),
    SECRETS_USED_IN_ARG_OR_ENV("SecretsUsedInArgOrEnv", Severity.WARNING),
    INVALID_DEFAULT_ARG_IN_FROM("InvalidDefaultArgInFrom", Severity.WARNING),
    FROM_PLATFORM_FLAG_CONST_DISALLOWED("FromPlatformFlagConstDisallowed", Severity.WARNING),
    COPY_IGNORED_FILE("CopyIgnoredFile", Severity.WARNING),
    INVALID_DEFINITION_DESCRIPTION("InvalidDefinitionDescription", Severity.WARNING),
    EXPOSE_PROTO_CASING("ExposeProtoCasing", Severity.WARNING),
    EXPOSE_INVALID_FORMAT("ExposeInvalidFormat", Severity.WARNING),

    /** The last user is root. */
    DL3002("DL3002", Severity.NOTE),
    /** {@code RUN cd} instead of {@code WORKDIR}. */
    DL3003("DL3003", Severity.NOTE),
    /** An image without a tag. */
    DL3006("DL3006", Severity.NOTE),
    /** The tag {@code latest}. */
    DL3007("DL3007", Severity.NOTE),
    /** {@code apt-get install} without versions. */
    DL3008("DL3008", Severity.NOTE),
    /** The lists of apt stay in the layer. */
    DL3009("DL3009", Severity.NOTE),
    /** {@code apt-get install} with everything that is recommended. */
    DL3015("DL3015", Severity.NOTE),
    /** {@code apk add} without versions. */
    DL3018("DL3018", Severity.NOTE),
    /** {@code ADD} where {@code COPY} does. */
    DL3020("DL3020", Severity.NOTE),
    /** The shell form under a shell of one's own, where BuildKit keeps silent. */
    DL3025("DL3025", Severity.NOTE),
    /** {@code apt} in a script. */
    DL3027("DL3027", Severity.NOTE),
    /** The cache of pip stays in the layer. */
    DL3042("DL3042", Severity.NOTE),
    /** One {@code RUN} after another. */
    DL3059("DL3059", Severity.NOTE),
    /** A pipe whose first half may fail unseen. */
    DL4006("DL4006", Severity.NOTE);

    private final String id;
    private final Severity severity;

    DockerfileRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
