namespace Partnership.Rules.Foundation;

/// <summary>A value that follows from the other members of a record and is worked out on first use. It never makes two records differ.</summary>
/// <remarks>Two threads may each work it out; either value serves.</remarks>
internal sealed class Once<T>(Func<T> make) : IEquatable<Once<T>>
    where T : class
{
    private T? value;

    internal T Value => value ??= make();

    public bool Equals(Once<T>? other) => other is not null;

    public override bool Equals(object? obj) => obj is Once<T>;

    public override int GetHashCode() => 0;
}
