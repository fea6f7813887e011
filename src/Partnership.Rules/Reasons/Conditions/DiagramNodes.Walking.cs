#if NET8_0_OR_GREATER
using States = System.Span<byte>;
#else
using States = byte[];
#endif

namespace Partnership.Rules.Reasons;

/// <content>What a diagram comes to when something is known of its facts.</content>
internal sealed partial class DiagramNodes
{
    private const int WordBits = 64;
    private const int WordsOnTheStack = 128;
    private const int MostWaiting = 64;
    private const int MostProbes = 64;
    private const int BothEnds = 3;

    /// <summary>Met or not met when only one end can be reached, by what is known of every fact; unknown when both can.</summary>
    internal Finding Find(int root, States states)
    {
        var node = root;
        while (node > DecisionDiagram.Always)
        {
            var state = states[Facts[node]];
            if (state <= KnownState.NotKnown)
            {
                return IsSplit(node, states) || IsSeenToSplit(node, states) ? Finding.Unknown : Spread(node, states);
            }

            node = state == KnownState.Holds ? High[node] : Low[node];
        }

        return Finding.Of(node == DecisionDiagram.Always);
    }

    /// <summary>For every node, the first node that comes out the same with what is known put in.</summary>
    internal int[] Restricted(byte[] states)
    {
        var (same, seen) = (new int[Count], new int[TableSize()]);
        same[DecisionDiagram.Always] = DecisionDiagram.Always;
        for (var node = DecisionDiagram.Always + 1; node < same.Length; node++)
        {
            var state = states[Facts[node]];
            if (state > KnownState.NotKnown)
            {
                same[node] = same[state == KnownState.Holds ? High[node] : Low[node]];
            }
            else
            {
                var (low, high) = (same[Low[node]], same[High[node]]);
                same[node] = low == high ? low : First(node, low, high, same, seen);
            }
        }

        return same;
    }

    /// <summary>The facts that a node depends on, by their numbers.</summary>
    internal IEnumerable<int> FactsUnder(int root, int factCount)
    {
        var facts = root > DecisionDiagram.Always ? FactsUnder(root, [.. Enumerable.Range(0, Count)], factCount) : [];
        return Enumerable.Range(0, facts.Length).Where(fact => facts[fact]);
    }

    /// <summary>The facts that a node depends on after a restriction.</summary>
    internal bool[] FactsUnder(int root, int[] same, int factCount)
    {
        var (facts, reached) = (new bool[factCount], new bool[root + 1]);
        reached[root] = true;
        for (var node = root; node > DecisionDiagram.Always; node--)
        {
            if (reached[node])
            {
                facts[Facts[node]] = true;
                (reached[same[Low[node]]], reached[same[High[node]]]) = (true, true);
            }
        }

        return facts;
    }

    /// <summary>True when the open facts, all taken not to hold and all taken to hold, lead to different ends: the usual case, found without a search.</summary>
    private bool IsSplit(int node, States states) => End(node, states, Low) != End(node, states, High);

    /// <summary>The end that is reached when every open fact goes the same way.</summary>
    private int End(int node, States states, int[] open)
    {
        while (node > DecisionDiagram.Always)
        {
            var state = states[Facts[node]];
            node = (state <= KnownState.NotKnown ? open : state == KnownState.Holds ? High : Low)[node];
        }

        return node;
    }

    /// <summary>True when a few ways down, turned back at the last open fact first, lead to both ends. False settles nothing.</summary>
    private bool IsSeenToSplit(int root, States states)
    {
#if NET8_0_OR_GREATER
        Span<int> waiting = stackalloc int[MostWaiting];
#else
        var waiting = new int[MostWaiting];
#endif
        var (count, ends) = (1, 0);
        waiting[0] = root;
        for (var probe = 0; count > 0 && probe < MostProbes; probe++)
        {
            var node = waiting[--count];
            while (node > DecisionDiagram.Always && count < MostWaiting)
            {
                var state = states[Facts[node]];
                if (state <= KnownState.NotKnown)
                {
                    waiting[count++] = High[node];
                }

                node = state == KnownState.Holds ? High[node] : Low[node];
            }

            ends |= node > DecisionDiagram.Always ? 0 : 1 << node;
            if (ends == BothEnds)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Both ways from a node whose fact is open, and so on down; it stops when both ends are reached.</summary>
    private Finding Spread(int root, States states)
    {
        var words = (root / WordBits) + 1;
#if NET8_0_OR_GREATER
        Span<ulong> reached = words <= WordsOnTheStack ? stackalloc ulong[words] : new ulong[words];
#else
        var reached = new ulong[words];
#endif
        reached[root / WordBits] |= 1UL << (root % WordBits);
        for (var node = root; node > DecisionDiagram.Always && (reached[0] & 3) != 3; node--)
        {
            if ((reached[node / WordBits] >> (node % WordBits) & 1) == 1)
            {
                var state = states[Facts[node]];
                var (low, high) = (state == KnownState.Holds ? High[node] : Low[node], state is > KnownState.NotKnown and < KnownState.Holds ? Low[node] : High[node]);
                reached[low / WordBits] |= 1UL << (low % WordBits);
                reached[high / WordBits] |= 1UL << (high % WordBits);
            }
        }

        return (reached[0] & 3) == 3 ? Finding.Unknown : Finding.Of((reached[0] & 2) == 2);
    }

    private int First(int node, int low, int high, int[] same, int[] seen)
    {
        var mask = seen.Length - 1;
        for (var place = Hash(Facts[node], low, high) & mask; ; place = (place + 1) & mask)
        {
            var other = seen[place];
            if (other == 0)
            {
                return seen[place] = node;
            }

            if (Facts[other] == Facts[node] && same[Low[other]] == low && same[High[other]] == high)
            {
                return other;
            }
        }
    }

    /// <summary>A power of two, at least twice the number of nodes.</summary>
    private int TableSize()
    {
        var size = 4;
        while (size < Count * 2)
        {
            size *= 2;
        }

        return size;
    }

    private static int Hash(int fact, int low, int high)
    {
        unchecked
        {
            var mixed = ((uint)low * 0x9E3779B1) ^ ((uint)high * 0x85EBCA6B) ^ ((uint)fact * 0xC2B2AE35);
            return (int)((mixed ^ (mixed >> 15)) & int.MaxValue);
        }
    }
}
