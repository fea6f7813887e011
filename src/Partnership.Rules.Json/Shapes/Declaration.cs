using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The members of one type, declared in the order in which they are written. Each declaration gives back how to get the value once it is read.</summary>
internal sealed class Declaration<T>
    where T : notnull
{
    private readonly List<Member<T>> members = [];

    internal IReadOnlyList<Member<T>> Members => members;

    /// <summary>A member that must be there.</summary>
    internal Func<Taken, V> Needs<V>(string name, string description, JsonShape<V> shape, Func<T, V> get)
        where V : notnull => Add<V>(new Member<T>(name, description)
        {
            IsNeeded = true,
            Put = (pen, owner) => Write(pen, name, shape, get(owner)),
            Take = (place, _) => shape.Take(place),
            Absent = () => default(V),
            Describe = shape.Describe,
        });

    /// <summary>A member that must be there, whose shape depends on members that do not wait.</summary>
    internal Func<Taken, V> NeedsAfter<V>(string name, string description, ShapeChoice<T, V> choice, Func<T, V> get)
        where V : notnull => Add<V>(new Member<T>(name, description)
        {
            IsNeeded = true,
            Put = (pen, owner) => Write(pen, name, choice.OfValue(owner), get(owner)),
            Take = (place, taken) => choice.OfTaken(taken).Take(place),
            Absent = () => default(V),
            Describe = choice.Described.Describe,
            Waits = true,
        });

    /// <summary>The same, where it may be left out.</summary>
    internal Func<Taken, V?> MayAfter<V>(string name, string description, ShapeChoice<T, V> choice, Func<T, V?> get)
        where V : class => Add<V?>(new Member<T>(name, description)
        {
            IsNeeded = false,
            Put = (pen, owner) => WriteUnlessNull(pen, name, choice.OfValue(owner), get(owner)),
            Take = (place, taken) => choice.OfTaken(taken).Take(place),
            Describe = choice.Described.Describe,
            Waits = true,
        });

    /// <summary>A member that may be left out where the document around it says it once for all; elsewhere it must be there.</summary>
    internal Func<Taken, V> InScope<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, Func<Scope, V?> once)
        where V : class => Add<V>(new Member<T>(name, description)
        {
            IsNeeded = true,
            Put = (pen, owner) =>
            {
                if (!get(owner).Equals(once(pen.Scope)))
                {
                    Write(pen, name, shape, get(owner));
                }
            },
            Take = (place, _) => shape.Take(place),
            InScope = once,
            Describe = shape.Describe,
        });

    /// <summary>A member of a part, which may be left out where what encloses the part has the same.</summary>
    internal Func<Taken, V> Enclosed<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, Func<Scope, V?> around)
        where V : class
    {
        var value = InScope(name, description, shape, get, around);
        members[members.Count - 1] = members[members.Count - 1] with { IsEnclosed = true };
        return value;
    }

    /// <summary>A member that may be left out; null when it is.</summary>
    internal Func<Taken, V?> May<V>(string name, string description, JsonShape<V> shape, Func<T, V?> get)
        where V : class => Add<V?>(new Member<T>(name, description)
        {
            IsNeeded = false,
            Put = (pen, owner) => WriteUnlessNull(pen, name, shape, get(owner)),
            Take = (place, _) => shape.Take(place),
            OfNull = () => null,
            Describe = shape.Describe,
        });

    /// <summary>A member that may be left out, of a type that has no null of its own.</summary>
    internal Func<Taken, V?> MayBe<V>(string name, string description, JsonShape<V> shape, Func<T, V?> get)
        where V : struct => Add<V?>(new Member<T>(name, description)
        {
            IsNeeded = false,
            Put = (pen, owner) =>
            {
                if (get(owner) is { } value)
                {
                    Write(pen, name, shape, value);
                }
            },
            Take = (place, _) => shape.Take(place),
            Describe = shape.Describe,
        });

    /// <summary>A member that is left out when it is what is ordinary.</summary>
    internal Func<Taken, V> Or<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, V ordinary)
        where V : notnull => Add<V>(new Member<T>(name, description)
        {
            IsNeeded = false,
            Put = (pen, owner) =>
            {
                if (!ordinary.Equals(get(owner)))
                {
                    Write(pen, name, shape, get(owner));
                }
            },
            Take = (place, _) => shape.Take(place),
            Absent = () => ordinary,
            OfNull = () => ordinary,
            Describe = shape.Describe,
        });

    /// <summary>A fact, left out when it is what is ordinary. In a sheet, one that cannot be used is not known.</summary>
    internal Func<Taken, Fact<V>> Knows<V>(string name, string description, FactShape<V> shape, Func<T, Fact<V>> get, Fact<V> ordinary)
        where V : notnull
    {
        var value = Or(name, description, shape, get, ordinary);
        members[members.Count - 1] = members[members.Count - 1] with
        {
            Unread = () => Fact<V>.NotKnown,
            OfNull = () => ordinary.State == FactState.NotAsked ? Fact<V>.NotKnown : ordinary,
        };
        return value;
    }

    /// <summary>A member that is always written. An object without it is read all the same.</summary>
    internal Func<Taken, V> Written<V>(string name, string description, JsonShape<V> shape, Func<T, V> get, V otherwise)
        where V : notnull => Add<V>(new Member<T>(name, description)
        {
            IsNeeded = false,
            Put = (pen, owner) => Write(pen, name, shape, get(owner)),
            Take = (place, _) => shape.Take(place),
            Absent = () => otherwise,
            Describe = shape.Describe,
        });

    /// <summary>What the document states, or "unspecified" where it is silent.</summary>
    internal Func<Taken, DocumentValue<V>> States<V>(string name, string description, JsonShape<V> shape, Func<T, DocumentValue<V>> get)
        where V : notnull => Written(name, description, new StatedShape<V>(shape), get, DocumentValue<V>.Unspecified);

    /// <summary>A list that may be left out when it is empty. An item that is no good refuses the whole.</summary>
    internal Func<Taken, ValueList<V>> List<V>(string name, string description, JsonShape<V> item, Func<T, ValueList<V>> get)
        where V : notnull => Or(name, description, new ListShape<V>(item), get, ValueList<V>.Empty);

    /// <summary>A list of rows that stand by themselves: one that is no good is told and left out.</summary>
    internal Func<Taken, ValueList<V>> Rows<V>(string name, string description, JsonShape<V> item, Func<T, ValueList<V>> get)
        where V : notnull => Or(name, description, new RowsShape<V>(item), get, ValueList<V>.Empty);

    /// <summary>A member that is written as it must be and read for nothing else: a tag, a link to the schema.</summary>
    internal void Fixed(Member<T> member) => members.Add(member);

    /// <summary>Where the schema of the file is, which editors look for.</summary>
    internal void SchemaLink() => Fixed(new Member<T>("$schema", "Where the schema of this file is, for an editor.") { Take = (place, _) => Plain.Text.Take(place), Describe = Plain.Text.Describe });

    private Func<Taken, V> Add<V>(Member<T> member)
    {
        var place = members.Count;
        members.Add(member);
        return taken => (V)taken[place]!;
    }

    private static void WriteUnlessNull<V>(Pen pen, string name, JsonShape<V> shape, V? value)
        where V : class
    {
        if (value is not null)
        {
            Write(pen, name, shape, value);
        }
    }

    private static void Write<V>(Pen pen, string name, JsonShape<V> shape, V value)
        where V : notnull
    {
        pen.Writer.WritePropertyName(name);
        shape.Put(pen, value);
    }
}
