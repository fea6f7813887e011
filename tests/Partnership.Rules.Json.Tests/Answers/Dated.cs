using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Tests.Answers;

public sealed record Dated(Determination<LocalDate> Due, Determination<Finding>? Other);

[JsonSerializable(typeof(Dated))]
public sealed partial class DatedContext : JsonSerializerContext;
