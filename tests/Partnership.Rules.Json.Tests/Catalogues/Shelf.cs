using System.Text.Json;
using FluentAssertions;
using Json.Schema;
using Partnership.Rules.Json.Tests.Schemas;

namespace Partnership.Rules.Json.Tests.Catalogues;

/// <summary>One list of the catalogue, and the shape its items stand in.</summary>
internal abstract class Shelf(string name)
{
    internal string Name { get; } = name;

    internal static Shelf Of<T>(string name, JsonShape<T> shape, IEnumerable<T> items, Action<T, T>? same = null)
        where T : notnull => new Filled<T>(name, shape, items, same ?? ((read, written) => read.Should().Be(written)));

    /// <summary>Every item goes there and back, and what was written of it is good by the schema.</summary>
    internal abstract void GoesThereAndBack();

    private sealed class Filled<T>(string name, JsonShape<T> shape, IEnumerable<T> items, Action<T, T> same) : Shelf(name)
        where T : notnull
    {
        internal override void GoesThereAndBack()
        {
            var schema = Compiled.Of(shape.ToSchema());
            var all = items.ToArray();
            all.Should().NotBeEmpty();
            Assert(all, schema);
        }

        private void Assert(T[] all, JsonSchema schema)
        {
            foreach (var item in all)
            {
                var json = shape.Write(item);
                var read = shape.Read(json);
                read.Problems.Should().BeEmpty("{0} is written by the library itself", item);
                same(read.Value, item);
                shape.Write(read.Value).Should().Be(json);
                using var document = JsonDocument.Parse(json);
                schema.Evaluate(document.RootElement).IsValid.Should().BeTrue("{0} is good by the schema", item);
            }
        }
    }
}
