package dev.slipway.highlight;

import org.jspecify.annotations.Nullable;

/** The languages that {@link Curly} reads, each by its words. */
final class CurlyLanguages {
    private static final String C = "auto break case const continue default do else enum extern for goto if inline"
            + " register restrict return sizeof static struct switch typedef union volatile while _Atomic _Static_assert"
            + " static_assert _Noreturn _Generic";
    private static final String C_TYPES =
            "void bool char short int long float double signed unsigned size_t ssize_t" + " FILE va_list _Bool";

    /** Written by whoever comes first; a second one writes the same. */
    private static final @Nullable CurlyTraits[] MADE = new @Nullable CurlyTraits[16];

    private CurlyLanguages() {}

    /** What makes a language, or null where it is none of this family. */
    static @Nullable CurlyTraits traits(String language) {
        int index = index(language);
        if (index < 0) {
            return null;
        }
        CurlyTraits made = MADE[index];
        if (made == null) {
            made = make(language);
            MADE[index] = made;
        }
        return made;
    }

    private static int index(String language) {
        return switch (language) {
            case "go" -> 0;
            case "java" -> 1;
            case "kotlin" -> 2;
            case "c" -> 3;
            case "cpp" -> 4;
            case "csharp" -> 5;
            case "rust" -> 6;
            case "protobuf" -> 7;
            case "graphql" -> 8;
            case "groovy" -> 9;
            case "php" -> 10;
            case "swift" -> 11;
            default -> -1;
        };
    }

    private static CurlyTraits make(String language) {
        return switch (language) {
            case "go" -> go();
            case "java" -> java();
            case "kotlin" -> kotlin();
            case "c" -> CurlyTraits.of(C, C_TYPES, "true false NULL nullptr", "# _t");
            case "cpp" -> cpp();
            case "csharp" -> csharp();
            case "rust" -> rust();
            case "protobuf" -> protobuf();
            case "graphql" -> graphql();
            case "groovy" -> groovy();
            case "php" -> php();
            default -> swift();
        };
    }

    private static CurlyTraits go() {
        return CurlyTraits.of(
                "break case chan const continue default defer else fallthrough for func go goto if import interface map"
                        + " package range return select struct switch type var",
                "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune"
                        + " string uint uint8 uint16 uint32 uint64 uintptr",
                "true false nil iota",
                "`");
    }

    private static CurlyTraits java() {
        return CurlyTraits.of(
                "abstract assert break case catch class const continue default do else enum extends final finally for"
                        + " goto if implements import instanceof interface native new non-sealed package permits"
                        + " private protected public record return sealed static strictfp super switch synchronized"
                        + " this throw throws transient try var volatile while yield",
                "boolean byte char double float int long short void",
                "true false null",
                "Type @ \"\"\"");
    }

    private static CurlyTraits kotlin() {
        return CurlyTraits.of(
                "abstract actual annotation as break by catch class companion const constructor continue crossinline"
                        + " data do else enum expect external final finally for fun get if import in infix init inline"
                        + " inner interface internal is lateinit noinline object open operator out override package"
                        + " private protected public reified return sealed set super suspend tailrec this throw try"
                        + " typealias val var vararg when where while",
                "",
                "true false null",
                "Type @ \"\"\" $ {} nested");
    }

    private static CurlyTraits cpp() {
        return CurlyTraits.of(
                C
                        + " alignas alignof and and_eq asm catch class co_await co_return co_yield concept consteval"
                        + " constexpr constinit const_cast decltype delete dynamic_cast explicit export final friend"
                        + " import module mutable namespace new noexcept not operator or override private protected"
                        + " public reinterpret_cast requires static_cast template this throw try typeid typename using"
                        + " virtual",
                C_TYPES + " wchar_t char8_t char16_t char32_t",
                "true false NULL nullptr",
                "Type # _t R");
    }

    private static CurlyTraits csharp() {
        return CurlyTraits.of(
                "abstract as async await base break case catch checked class const continue default delegate do else"
                        + " enum event explicit extern finally fixed for foreach get goto if implicit in init"
                        + " interface internal is lock namespace new operator out override params partial private"
                        + " protected public readonly record ref required return sealed set sizeof stackalloc static"
                        + " struct switch this throw try typeof unchecked unsafe using var virtual volatile when where"
                        + " while with yield",
                "bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong"
                        + " ushort void",
                "true false null",
                "Type Call # @\" $\" \"\"\"");
    }

    private static CurlyTraits rust() {
        return CurlyTraits.of(
                "as async await break const continue crate dyn else enum extern fn for if impl in let loop macro_rules"
                        + " match mod move mut pub ref return self static struct super trait type union unsafe use"
                        + " where while yield",
                "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize",
                "true false",
                "Type #[ ' lines nested r! r");
    }

    private static CurlyTraits protobuf() {
        return CurlyTraits.of(
                "enum extend extensions import message oneof option optional package public repeated required reserved"
                        + " returns rpc service stream syntax edition to weak map",
                "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32"
                        + " uint64",
                "true false",
                "Type");
    }

    private static CurlyTraits graphql() {
        return CurlyTraits.of(
                "directive enum extend fragment implements input interface mutation on query repeatable scalar schema"
                        + " subscription type union",
                "Boolean Float ID Int String",
                "true false null",
                "Type @ # $ \"\"\"");
    }

    private static CurlyTraits groovy() {
        return CurlyTraits.of(
                "abstract as assert break case catch class continue def default do else enum extends final finally for"
                        + " if implements import in instanceof interface new package private protected public return"
                        + " static super switch this throw throws trait try var while",
                "boolean byte char double float int long short void",
                "true false null",
                "Type @ \"\"\" $ {} '");
    }

    private static CurlyTraits php() {
        return CurlyTraits.of(
                "abstract and as break callable case catch class clone const continue declare default do echo else"
                        + " elseif enum extends final finally fn for foreach function global goto if implements"
                        + " include include_once instanceof insteadof interface match namespace new or print private"
                        + " protected public readonly require require_once return static switch throw trait try unset"
                        + " use var while xor yield",
                "array bool float int iterable mixed never object string void self",
                "true false null TRUE FALSE NULL",
                "Type # $ $name {} '");
    }

    private static CurlyTraits swift() {
        return CurlyTraits.of(
                "actor as associatedtype async await break case catch class continue default defer deinit do else enum"
                        + " extension fallthrough fileprivate for func guard if import in init inout internal is let"
                        + " open operator override private protocol public repeat rethrows return self some static"
                        + " struct subscript super switch throw throws try typealias var where while",
                "",
                "true false nil",
                "Type @ \"\"\" nested");
    }
}
