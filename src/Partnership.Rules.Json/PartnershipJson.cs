using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Derived;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Json.Files;
using Partnership.Rules.Json.Popolo;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>The public types of Partnership.Rules as JSON: each has a shape, which writes it, reads it and gives its schema.</summary>
/// <remarks>
/// <para>Names of members are those of the C# properties in camel case, except where a name in C# has changed since a document was published. A point
/// that a document does not mention is the text <c>"unspecified"</c>. The variants of a type are distinguished by <c>kind</c>.</para>
/// <para>A result with reasons is written and never read back, because a file must not pass as an answer. The reader refuses a written result and says
/// which question to ask again. A written determination is read as a <see cref="DeterminationDocument"/>: a failed one can never read back as a
/// success.</para>
/// <para>Worked example: <c>"state": "notKnown"</c> with an <c>"answer": "2021-08-24"</c> is refused at <c>$.answer</c>.</para>
/// </remarks>
/// <example><code>var json = PartnershipJson.Write(DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All));</code></example>
public static class PartnershipJson
{
    private static readonly ShapeRegistry Shapes = Made();

    /// <summary>Resolves the types of this library, and no others. Put it before your own context, so that your context does not take the types apart.</summary>
    /// <remarks>
    /// Worked example: <c>options.TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, YourContext.Default)</c>. Bad content throws
    /// JsonException, with every problem and its path in the message. The types may be keys of dictionaries.
    /// </remarks>
    public static IJsonTypeInfoResolver Resolver => Shapes;

    /// <summary>A file of facts for the definitions, by their groups: <c>ages</c>, <c>connection</c>, <c>kinship</c>, <c>behaviour</c>, <c>child</c>, <c>points</c>.</summary>
    /// <remarks>
    /// <para>Connection, kinship and behaviour may be a list in place of an object: the listed facts hold, with the facts that they imply. No other fact of
    /// that group holds, except those that a fact leaves open (<see cref="Definitions.AbuseFact.LeavesOpen"/>), which are not known. If the
    /// reader does not understand an item, it assumes nothing about the facts that the list omits.</para>
    /// <para>The file accepts nothing else: no name, no date of birth, no sex, no free text. A sheet with a fact that no definition asks for cannot be written.</para>
    /// </remarks>
    public static JsonShape<FactSheet> DefinitionFacts => DefinitionFileShape.Shape;

    /// <summary>The shape of a public type of Partnership.Rules, or of a document of this package.</summary>
    /// <remarks>Worked example: <c>PartnershipJson.Of&lt;TimeLimit&gt;().Write(TimeLimit.WorkingDaysBefore(10))</c>.</remarks>
    /// <typeparam name="T">The type, such as <see cref="Terms"/>, <see cref="Group"/> or <see cref="DeterminationDocument"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type has no JSON.</exception>
    public static JsonShape<T> Of<T>()
        where T : notnull => Shapes.Of<T>();

    /// <summary>The determination as JSON, indented by two spaces.</summary>
    /// <param name="determination">The determination to write.</param>
    /// <typeparam name="T">The type of its answer. Dates, findings and whole numbers keep their own form; any other answer is written in words.</typeparam>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static string Write<T>(Determination<T> determination) => Of<DeterminationDocument>().Write(DeterminationDocumentShape.DocumentOf(Guard.NotNull(determination)));

    /// <summary>Writes the determination at the current place of a larger document.</summary>
    /// <param name="writer">The writer of the document.</param>
    /// <param name="determination">The determination to write.</param>
    /// <typeparam name="T">The type of its answer.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo<T>(Utf8JsonWriter writer, Determination<T> determination) =>
        Of<DeterminationDocument>().WriteTo(writer, DeterminationDocumentShape.DocumentOf(Guard.NotNull(determination)));

    /// <summary>Groups, and those who sit on them, in the words of Popolo, an open vocabulary for people, organisations and the posts between them.</summary>
    /// <remarks>
    /// <para>A group is an organization, and so is every body that it names; a seat and an office are posts; an appointment is a membership for
    /// each post that it fills. A person is an opaque key and nothing else. Each object names its JSON-LD context.</para>
    /// <para>Popolo has dates of a day, a month or a year. A date known to the quarter is written as its year. A date that is not known is omitted, and so is
    /// an end that is not set. So a Popolo document says less than the terms, and terms cannot be made from one.</para>
    /// </remarks>
    /// <param name="groups">The groups to write.</param>
    /// <param name="members">Who sits on them, each under the id of the group; none for only the groups and their posts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A member sits on a group that is not among the groups.</exception>
    public static string WritePopolo(IReadOnlyCollection<Group> groups, params (GroupId Group, Appointment Appointment)[] members) => PopoloDocument.Write(Guard.NotNull(groups), Guard.NotNull(members));

    /// <summary>The shape of a type, where it is needed inside another document.</summary>
    internal static JsonShape<T> ShapeOf<T>()
        where T : notnull => Shapes.Of<T>();

    private static ShapeRegistry Made()
    {
        var registry = new ShapeRegistry();
        DerivedShapes.AddTo(registry);
        ShortForms.ShortFormWords.AddTo(registry);
        return registry;
    }
}
