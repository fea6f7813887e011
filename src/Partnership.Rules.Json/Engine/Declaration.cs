using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Engine;

/// <summary>The members of one type, declared in the order in which they are written. Each declaration gives back how to get the value once it is read.</summary>
internal sealed class Declaration<T>
    where T : notnull
{
    private readonly List<Member<T>> members = [];

    internal IReadOnlyList<Member<T>> Members => members;

    /// <summary>What the object says for the members that depend on it, when it is written.</summary>
    internal Func<DocumentContext, T, DocumentContext>? WriteWithin { get; private set; }

    /// <summary>The same, when it is read, by the members that do not depend on it.</summary>
    internal Func<DocumentContext, MemberValues, DocumentContext>? ReadWithin { get; private set; }

    /// <summary>Says something for the members that depend on it: a rule that holds for the parts, a list whose items they name.</summary>
    internal void Says(Func<DocumentContext, T, DocumentContext> ofValue, Func<DocumentContext, MemberValues, DocumentContext> ofValues) => (WriteWithin, ReadWithin) = (ofValue, ofValues);

    /// <summary>A member that must be there.</summary>
    internal Func<MemberValues, V> Required<V>(string name, string description, JsonShape<V> shape, Func<T, V> get)
        where V : notnull => Add<V>(Of(name, description, shape) with
        {
            IsRequired = true,
            Write = (context, owner) => Write(context, name, shape, get(owner)),
            Absent = default(V),
        });

    /// <summary>The same, where what it means depends on what the object says.</summary>
    internal Func<MemberValues, V> RequiredDependent<V>(string name, string description, JsonShape<V> shape, Func<T, V> get)
        where V : notnull => Dependent(Required(name, description, shape, get));

    /// <summary>A member that may be omitted where the document around says it once for all; elsewhere it must be there.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="get">Gets it.</param>
    /// <param name="around">Finds what is said around.</param>
    /// <param name="isInPart">True when what is around a part always says it.</param>
    internal Func<MemberValues, V> Inherited<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, Func<DocumentContext, V?> around, bool isInPart = false)
        where V : class => Add<V>(Of(name, description, shape) with
        {
            IsRequired = true,
            IsInPart = isInPart,
            Inherited = around,
            Write = (context, owner) =>
            {
                if (!get(owner).Equals(around(context.Document)))
                {
                    Write(context, name, shape, get(owner));
                }
            },
        });

    /// <summary>A member that may be omitted; null when it is.</summary>
    internal Func<MemberValues, V?> Optional<V>(string name, string description, JsonShape<V> shape, Func<T, V?> get)
        where V : class => Add<V?>(Of(name, description, shape) with
        {
            IsNullable = true,
            Write = (context, owner) =>
            {
                if (get(owner) is { } value)
                {
                    Write(context, name, shape, value);
                }
            },
        });

    /// <summary>The same, where what it means depends on what the object says.</summary>
    internal Func<MemberValues, V?> OptionalDependent<V>(string name, string description, JsonShape<V> shape, Func<T, V?> get)
        where V : class => Dependent(Optional(name, description, shape, get));

    /// <summary>A member that may be omitted, of a type that has no null of its own.</summary>
    internal Func<MemberValues, V?> OptionalValue<V>(string name, string description, JsonShape<V> shape, Func<T, V?> get)
        where V : struct => Add<V?>(Of(name, description, shape) with
        {
            Write = (context, owner) =>
            {
                if (get(owner) is { } value)
                {
                    Write(context, name, shape, value);
                }
            },
        });

    /// <summary>A member that is omitted when it has its default.</summary>
    internal Func<MemberValues, V> WithDefault<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, V otherwise)
        where V : notnull => Add<V>(Of(name, description, shape) with
        {
            IsNullable = true,
            OfNull = otherwise,
            Absent = otherwise,
            Write = (context, owner) =>
            {
                if (!EqualityComparer<V>.Default.Equals(otherwise, get(owner)))
                {
                    Write(context, name, shape, get(owner));
                }
            },
        });

    /// <summary>A fact, omitted when it has its default. In a sheet, one that is not valid is not known.</summary>
    internal Func<MemberValues, Fact<V>> Fact<V>(string name, string description, FactShape<V> shape, Func<T, Fact<V>> get, Fact<V> otherwise)
        where V : notnull
    {
        var value = WithDefault(name, description, shape, get, otherwise);
        members[members.Count - 1] = members[members.Count - 1] with
        {
            Unread = Reasons.Fact<V>.NotKnown,
            OfNull = otherwise.State == FactState.NotAsked ? Reasons.Fact<V>.NotKnown : otherwise,
        };
        return value;
    }

    /// <summary>A member that is always written. An object without it is read all the same.</summary>
    internal Func<MemberValues, V> AlwaysWritten<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, V otherwise)
        where V : notnull => Add<V>(Of(name, description, shape) with
        {
            Absent = otherwise,
            Write = (context, owner) => Write(context, name, shape, get(owner)),
        });

    /// <summary>What the document states, or "unspecified" where it does not say.</summary>
    internal Func<MemberValues, DocumentValue<V>> DocumentValue<V>(string name, string description, DocumentValueShape<V> shape, Func<T, DocumentValue<V>> get)
        where V : notnull
    {
        var value = AlwaysWritten(name, description, shape, get, Reasons.DocumentValue<V>.Unspecified);
        members[members.Count - 1] = members[members.Count - 1] with { Unread = Reasons.DocumentValue<V>.NotRead };
        return value;
    }

    /// <summary>A list that may be omitted when it is empty. An item that is no good refuses the whole.</summary>
    internal Func<MemberValues, ValueList<V>> List<V>(string name, string description, JsonShape<V> item, Func<T, ValueList<V>> get)
        where V : notnull => WithDefault(name, description, new ListShape<V>(item), get, ValueList<V>.Empty);

    /// <summary>A list of rows, each on its own: one that is no good is reported and omitted.</summary>
    internal Func<MemberValues, ValueList<V>> Rows<V>(string name, string description, JsonShape<V> item, Func<T, ValueList<V>> get)
        where V : notnull => WithDefault(name, description, new ListShape<V>(item) { IsLenient = true }, get, ValueList<V>.Empty);

    /// <summary>A member that is written as it must be and read for nothing else: a tag, a link to the schema.</summary>
    internal void Fixed(Member<T> member) => members.Add(member);

    /// <summary>Where the schema of the file is, which editors look for.</summary>
    internal void SchemaLink() => Fixed(Of("$schema", "Where the schema of this file is, for an editor.", PrimitiveShapes.Text));

    /// <summary>Notes for people, which nothing reads.</summary>
    internal void Comments() => Fixed(Of("$comment", "Notes for people, one a line. Nothing reads them.", new ListShape<string>(PrimitiveShapes.Text)));

    private static Member<T> Of<V>(string name, string description, JsonShape<V> shape)
        where V : notnull => new(name, description) { Read = context => shape.Read(context), WriteSchema = shape.WriteSchema };

    private static void Write<V>(JsonWriteContext context, string name, JsonShape<V> shape, V value)
        where V : notnull
    {
        context.Writer.WritePropertyName(name);
        shape.Write(context, value);
    }

    private Func<MemberValues, V> Dependent<V>(Func<MemberValues, V> value)
    {
        members[members.Count - 1] = members[members.Count - 1] with { IsDependent = true };
        return value;
    }

    private Func<MemberValues, V> Add<V>(Member<T> member)
    {
        var place = members.Count;
        members.Add(member);
        return values => (V)values[place]!;
    }
}
