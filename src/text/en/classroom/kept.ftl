# Whether the page opens without a network (src/desk/classroom/kept-note.tsx).

kept-file = This page is a file of this computer: it opens without a network.
kept-kept = This page is kept on this computer: it opens without a network.
kept-coming = This page is not kept on this computer yet. Leave it open while there is a network: it is fetched once nothing else is, and this line then says so.
kept-never = This browser does not keep the page, or not from this address. Without a network use the single file.
